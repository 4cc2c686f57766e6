import ExportSync
import SnapshotStore
import ThreatDomain
import Wording

/// How old a snapshot is by today's clock, and how far it was proven, in words.
///
/// The one thing on a board that asks the clock; all ages are as at the day of the export.
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
  /// What is wrong with the file or with its signer; `nil` where nothing is known to be.
  private let doubt: Doubt?

  /// The centre publishes monthly: after so many days a newer export is due.
  static let daysUntilDue = 31

  /// - Parameter proof: `nil` while nobody has looked.
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

  /// Whether it is the snapshot that boards open.
  var isOfCurrent: Bool { standing == .current }

  /// For the head of a board and of a page: ``word``, and of a snapshot that is not the current one
  /// which it is.
  func label(_ words: Words) -> String {
    let which =
      switch standing {
      case .current: word(words)
      case .past: words.say.past(export: serial, of: asAt)
      case .beside: words.say.notInUse(export: serial, of: asAt)
      }
    return isOfCurrent ? which : (marks(words) + [which]).joined(separator: ", ")
  }

  /// For age and trust alone: `FRESH`, `DUE`, `STALE`, `UNVERIFIED, DUE`, `CHANGED`, `SAMPLE`.
  func word(_ words: Words) -> String {
    let marks = marks(words)
    let isSaid = marks.isEmpty || age != .fresh || trust == .sample
    return (marks + (isSaid ? [words[ageTerm]] : [])).joined(separator: ", ")
  }

  /// For paper and files, which age unseen: how far it was proven, and nothing that a clock decides.
  func printedLabel(_ words: Words) -> String {
    guard isOfCurrent else { return label(words) }
    let marks = marks(words)
    guard marks.isEmpty else { return marks.joined(separator: ", ") }
    return words[.standing(trust == .sample ? .sample : .signed)]
  }

  /// The label and, where it does not say so itself, why.
  func sentence(_ words: Words) -> String {
    isOfCurrent ? "\(label(words)): \(reason(words))" : label(words)
  }

  /// What is to be said before all else: that nobody signed it, or what is wrong now.
  private func marks(_ words: Words) -> [String] {
    let unsigned: Term? = trust == .unverified ? .standing(.unverified) : nil
    return [unsigned, doubt?.term].compactMap(\.self).map { words[$0] }
  }

  /// For the age alone: `FRESH`, `DUE`, `STALE`, `SAMPLE`.
  private var ageTerm: Term {
    guard trust != .sample else { return .standing(.sample) }
    return switch age {
    case .fresh: .standing(.fresh)
    case .due: .standing(.due)
    case .stale: .standing(.stale)
    }
  }

  /// Why.
  private func reason(_ words: Words) -> String {
    guard trust != .sample else { return words[.standing(.sampleLong)] }
    return switch age {
    case .fresh: words.say.made(daysAgo: daysOld)
    case .due: words.say.newerIsDue(madeDaysAgo: daysOld)
    case .stale: words.say.expired(on: String(expires.prefix(10)), madeDaysAgo: daysOld)
    }
  }
}

/// What is wrong with a snapshot that was in order when it was loaded.
enum Doubt: Equatable {
  case changed, revoked, expired, unlisted

  /// The worst of what was found; `nil` where nothing is wrong, or nothing could be told.
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

  /// What is said of it once, and what to do.
  var sentence: Term {
    switch self {
    case .changed: .standing(.fileChangedLong)
    case .revoked: .standing(.signerRevokedLong)
    case .expired: .standing(.signerExpiredLong)
    case .unlisted: .standing(.signerUnlistedLong)
    }
  }

  /// What boards and pages say where trust stands.
  var term: Term {
    switch self {
    case .changed: .standing(.fileChanged)
    case .revoked: .standing(.signerRevoked)
    case .expired: .standing(.signerExpired)
    case .unlisted: .standing(.signerUnlisted)
    }
  }
}
