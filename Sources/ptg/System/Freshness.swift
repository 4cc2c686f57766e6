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

  /// The centre publishes monthly: after so many days a newer export should be there.
  static let daysUntilDue = 31

  init(_ header: SnapshotHeader, _ standing: SnapshotShelf.Standing = .current, now: Timestamp) {
    self.standing = standing
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
      case .current: word
      case .past: words.past(export: serial, of: asAt)
      case .beside: words.notInUse(export: serial, of: asAt)
      }
    return standing != .current && trust == .unverified ? "UNVERIFIED, \(which)" : which
  }

  /// For paper and files, which age unseen: how far it was proven, and nothing that a clock decides.
  func printedLabel(_ words: Words) -> String {
    guard isOfCurrent else { return label(words) }
    return switch trust {
    case .sample: "SAMPLE"
    case .unverified: "UNVERIFIED"
    case .signed: "SIGNED"
    }
  }

  /// The label and, where it does not say so itself, why.
  func sentence(_ words: Words) -> String {
    isOfCurrent ? "\(word): \(reason)" : label(words)
  }

  /// For the age and trust alone: `FRESH`, `DUE`, `STALE`, `UNVERIFIED`, `SAMPLE`.
  var word: String {
    switch (trust, age) {
    case (.sample, _): "SAMPLE"
    case (.unverified, .fresh): "UNVERIFIED"
    case (.unverified, .due): "UNVERIFIED, DUE"
    case (.unverified, .stale): "UNVERIFIED, STALE"
    case (.signed, .fresh): "FRESH"
    case (.signed, .due): "DUE"
    case (.signed, .stale): "STALE"
    }
  }

  /// Why.
  var reason: String {
    if trust == .sample { return "the sample export; its figures are not for decisions" }
    let days = daysOld == 1 ? "1 day" : "\(daysOld) days"
    switch age {
    case .fresh: return "made \(days) ago"
    case .due: return "made \(days) ago, a newer export should be there"
    case .stale: return "made \(days) ago, expired on \(expires.prefix(10))"
    }
  }
}
