import ThreatDomain
import Wording

/// The facts that a page or file gives about its figures.
package struct PrintContext: Equatable, Sendable {
  package let words: Words
  /// The name of the board or page for `ptg print`.
  package let place: String
  /// The scope as the export writes it.
  ///
  /// ``scopeName`` is its name in words.
  package let scope: String
  package let scopeName: String
  /// The month that the board shows.
  package let month: Month
  /// The serial number of the export.
  package let serial: Int
  /// The SHA-256 of the export's manifest, in lower-case hex.
  ///
  /// It lets a reader check every figure.
  package let hash: String
  /// The time when the centre made the export.
  ///
  /// ``expires`` is the time when the export stops being valid.
  package let created: String
  package let expires: String
  /// SAMPLE, UNVERIFIED or SIGNED.
  ///
  /// For an older snapshot, also which one it is.
  ///
  /// A page cannot say how fresh its figures are, because it ages after printing.
  package let trust: String
  /// A warning about the figures, such as WHAT IF; `nil` for normal figures.
  private(set) var banner: String?
  /// Whether another snapshot is the current one.
  ///
  /// Then `trust` says so, and comes first.
  package let isPast: Bool
  /// Whether the safe view is on: counts of people rounded, free text kept back.
  package let isSafe: Bool
  /// The words for records with handling code C being left out; `nil` where none are.
  package let leftOut: String?
  /// Who printed it, where and when, in words; `nil` for no stamp.
  package let stamp: String?

  package init(
    words: Words, place: String, scope: String, scopeName: String, month: Month, serial: Int,
    hash: String, created: String, expires: String, trust: String, isPast: Bool = false,
    isSafe: Bool = false, leftOut: String? = nil, stamp: String? = nil
  ) {
    self.words = words
    self.place = place
    self.scope = scope
    self.scopeName = scopeName
    self.month = month
    self.serial = serial
    self.hash = hash
    self.created = created
    self.expires = expires
    self.trust = trust
    self.isPast = isPast
    self.isSafe = isSafe
    self.leftOut = leftOut
    self.stamp = stamp
  }

  /// The same context for another place and scope.
  package func at(_ place: String, scope: String, scopeName: String) -> PrintContext {
    PrintContext(
      words: words, place: place, scope: scope, scopeName: scopeName, month: month,
      serial: serial, hash: hash, created: created, expires: expires, trust: trust,
      isPast: isPast, isSafe: isSafe, leftOut: leftOut, stamp: stamp)
  }
}

extension PrintContext {
  /// The same context with a banner.
  func under(_ banner: String?) -> PrintContext {
    var context = self
    context.banner = banner
    return context
  }

  /// The banner and the trust, for files and for heads without a title.
  var proven: String { [banner, trust].compactMap(\.self).joined(separator: " · ") }
}

/// The lines of a page's head and foot.
extension PrintContext {
  /// The digits of the hash on a page: enough to tell two snapshots apart by eye.
  static let hashDigits = 12

  /// The number that counts of people are rounded to a multiple of; `nil` where counts are exact.
  var roundedTo: Int? { isSafe ? RandomRounding.base : nil }

  package var shortHash: String { String(hash.prefix(PrintContext.hashDigits)) }

  var monthName: String { words.longMonth(month) }

  /// The scope, month and export: the head of every page.
  ///
  /// The time of the export comes last, because narrow paper can cut it.
  var about: String {
    let parts =
      isPast
      ? [trust, monthName, scopeName] : [scopeName, monthName, words.say.export(serial), trust]
    return (parts + less + [words.say.created(String(created.prefix(10)))]).joined(separator: " · ")
  }

  /// The words for what is kept back from the figures and records.
  var less: [String] { (isSafe ? [words[.standing(.safe)]] : []) + [leftOut].compactMap(\.self) }

  /// The proof of source at the foot of a page: `snapshot 1a2b3c4d5e6f · expires 2019-05-20`.
  var proof: String {
    "\(words.say.snapshotHash(shortHash)) · \(words.say.expires(String(expires.prefix(10))))"
  }
}
