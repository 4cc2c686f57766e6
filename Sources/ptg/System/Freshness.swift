import ExportSync
import SnapshotStore
import ThreatDomain

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

  /// The centre publishes monthly: after so many days a newer export should be there.
  static let daysUntilDue = 31

  init(_ header: SnapshotHeader, now: Timestamp) {
    trust = header.trust
    expires = header.expires
    daysOld = max(0, now.day - header.asAt)
    if let end = Timestamp(header.expires), end < now {
      age = .stale
    } else {
      age = daysOld > Freshness.daysUntilDue ? .due : .fresh
    }
  }

  /// For the head of a board: `FRESH`, `DUE`, `STALE`, `UNVERIFIED`, `SAMPLE`.
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
