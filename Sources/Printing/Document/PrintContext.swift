import ThreatDomain
import Wording

/// What a page or a file says of the figures on it.
package struct PrintContext: Equatable, Sendable {
  package let words: Words
  /// The name of the board or page, as `ptg print` takes it.
  package let place: String
  /// The scope as the export writes it, and its name.
  package let scope: String
  package let scopeName: String
  package let month: Month
  package let serial: Int
  /// The SHA-256 of the export's manifest, in lower-case hex: every figure can be checked by it.
  package let hash: String
  /// When the centre made the export, and until when it counts.
  package let created: String
  package let expires: String
  /// SAMPLE, UNVERIFIED or SIGNED; of an older snapshot, which it is.
  ///
  /// How fresh it is, a page cannot say: it ages in the drawer.
  package let trust: String
  /// What must not be missed about the figures: WHAT IF; `nil` for those that anybody stands by.
  private(set) var banner: String?
  /// Whether another snapshot is the current one: `trust` says so, and comes first.
  package let isPast: Bool
  /// Whether counts of people are rounded and free text is kept back.
  package let isSafe: Bool
  /// That records with handling code C are left out, in words; `nil` where none are.
  package let leftOut: String?
  /// Who printed it, where and when, in words; `nil` leaves it off.
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

  /// The same figures at another place, of another scope.
  package func at(_ place: String, scope: String, scopeName: String) -> PrintContext {
    PrintContext(
      words: words, place: place, scope: scope, scopeName: scopeName, month: month,
      serial: serial, hash: hash, created: created, expires: expires, trust: trust,
      isPast: isPast, isSafe: isSafe, leftOut: leftOut, stamp: stamp)
  }
}

extension PrintContext {
  /// The same for figures under a banner.
  func under(_ banner: String?) -> PrintContext {
    var context = self
    context.banner = banner
    return context
  }

  /// How far the figures are proven, the banner first: for files, and heads without a title.
  var proven: String { [banner, trust].compactMap(\.self).joined(separator: " · ") }
}

/// The lines of a page's head and foot.
extension PrintContext {
  /// Digits of the hash that a page carries: enough to tell two snapshots apart by eye.
  static let hashDigits = 12

  /// What counts of people are rounded to a multiple of; `nil` where they are as they are.
  var roundedTo: Int? { isSafe ? RandomRounding.base : nil }

  package var shortHash: String { String(hash.prefix(PrintContext.hashDigits)) }

  var monthName: String { words.longMonth(month) }

  /// Whose figures, of when, from which export: the head of every page.
  ///
  /// When the export was made comes last: on narrow paper it is what can be cut.
  var about: String {
    let parts =
      isPast
      ? [trust, monthName, scopeName] : [scopeName, monthName, words.say.export(serial), trust]
    return (parts + less + [words.say.created(String(created.prefix(10)))]).joined(separator: " · ")
  }

  /// What is kept back of the figures and the records.
  var less: [String] { (isSafe ? [words[.standing(.safe)]] : []) + [leftOut].compactMap(\.self) }

  /// What proves the page, at its foot: `snapshot 1a2b3c4d5e6f · expires 2019-05-20`.
  var proof: String {
    "\(words.say.snapshotHash(shortHash)) · \(words.say.expires(String(expires.prefix(10))))"
  }
}
