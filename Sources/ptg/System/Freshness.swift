import ExportSync
import SnapshotStore
import ThreatDomain
import Wording

/// How old a snapshot is by today's clock and how far it was verified, in words.
///
/// This is the only part of a board that uses the clock. All other ages are as at the day of the
/// export.
struct Freshness: Equatable {
  private enum Age: Equatable {
    case fresh, due, stale
  }

  private let trust: TrustLabel
  private let age: Age
  private let daysOld: Int
  private let expires: String
  private let standing: SnapshotShelf.Standing
  private let serial: Int
  private let asAt: Day
  /// What is wrong with the file or its signer; `nil` where nothing is known to be wrong.
  private let doubt: Doubt?

  /// Days after which a newer export is due, because the centre publishes monthly.
  static let daysUntilDue = 31

  /// - Parameter proof: The result of checking the snapshot; `nil` before the check.
  init(
    _ header: SnapshotHeader, _ standing: SnapshotShelf.Standing = .current,
    proof: SnapshotProof? = nil, now: Timestamp
  ) {
    self.standing = standing
    doubt = proof.flatMap(Doubt.init)
    serial = header.serial
    asAt = header.asAt
    trust = header.trust
    expires = header.expires
    daysOld = max(0, now.day - header.asAt)
    if let end = Timestamp(header.expires), end < now {
      age = .stale
    } else {
      age = daysOld > Freshness.daysUntilDue ? .due : .fresh
    }
  }

  /// Whether this is the snapshot that boards open.
  var isOfCurrent: Bool { standing == .current }

  /// The label in the head of a board or page.
  ///
  /// It is ``word``; for a snapshot that is not the current one, it also names the export.
  func label(_ words: Words) -> String {
    let which =
      switch standing {
      case .current: word(words)
      case .past: words.say.past(export: serial, of: asAt)
      case .beside: words.say.notInUse(export: serial, of: asAt)
      }
    return isOfCurrent ? which : (marks(words) + [which]).joined(separator: ", ")
  }

  /// The words for age and trust: `FRESH`, `DUE`, `STALE`, `UNVERIFIED, DUE`, `CHANGED`, `SAMPLE`.
  func word(_ words: Words) -> String {
    let marks = marks(words)
    let isSaid = marks.isEmpty || age != .fresh || trust == .sample
    return (marks + (isSaid ? [words[ageTerm]] : [])).joined(separator: ", ")
  }

  /// The label for paper and files: the trust, and nothing that depends on the clock.
  func printedLabel(_ words: Words) -> String {
    guard isOfCurrent else { return label(words) }
    let marks = marks(words)
    guard marks.isEmpty else { return marks.joined(separator: ", ") }
    return words[.standing(trust == .sample ? .sample : .signed)]
  }

  /// The label and, where it does not explain itself, the reason.
  func sentence(_ words: Words) -> String {
    isOfCurrent ? "\(label(words)): \(reason(words))" : label(words)
  }

  /// The words that come first: that the export is unsigned, or what is wrong now.
  private func marks(_ words: Words) -> [String] {
    let unsigned: Term? = trust == .unverified ? .standing(.unverified) : nil
    return [unsigned, doubt?.term].compactMap(\.self).map { words[$0] }
  }

  /// The word for the age: `FRESH`, `DUE`, `STALE` or `SAMPLE`.
  private var ageTerm: Term {
    guard trust != .sample else { return .standing(.sample) }
    return switch age {
    case .fresh: .standing(.fresh)
    case .due: .standing(.due)
    case .stale: .standing(.stale)
    }
  }

  /// The reason for the label.
  private func reason(_ words: Words) -> String {
    guard trust != .sample else { return words[.standing(.sampleLong)] }
    return switch age {
    case .fresh: words.say.made(daysAgo: daysOld)
    case .due: words.say.newerIsDue(madeDaysAgo: daysOld)
    case .stale: words.say.expired(on: String(expires.prefix(10)), madeDaysAgo: daysOld)
    }
  }
}

/// A fault of a snapshot that was intact when it was loaded.
enum Doubt: Equatable {
  case changed, revoked, expired, unlisted

  /// The most serious fault found; `nil` where there is none, or where none could be checked.
  init?(_ proof: SnapshotProof) {
    guard proof.file == .unchanged else {
      self = .changed
      return
    }
    switch proof.signer {
    case .broken: self = .changed
    case .revoked: self = .revoked
    case .expired: self = .expired
    case .unlisted: self = .unlisted
    case .trusted, .notSigned, .notKept, .unchecked: return nil
    }
  }

  /// The sentence that is shown once, with what to do.
  var sentence: Term {
    switch self {
    case .changed: .standing(.fileChangedLong)
    case .revoked: .standing(.signerRevokedLong)
    case .expired: .standing(.signerExpiredLong)
    case .unlisted: .standing(.signerUnlistedLong)
    }
  }

  /// The word on boards and pages, in the place of the trust.
  var term: Term {
    switch self {
    case .changed: .standing(.fileChanged)
    case .revoked: .standing(.signerRevoked)
    case .expired: .standing(.signerExpired)
    case .unlisted: .standing(.signerUnlisted)
    }
  }
}
