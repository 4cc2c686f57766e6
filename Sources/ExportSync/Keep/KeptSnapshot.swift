import ThreatDomain
import Platform
import SnapshotStore

/// A snapshot that the data folder keeps.
package struct KeptSnapshot: Equatable, Sendable {
  package let path: String
  package let header: SnapshotHeader
  /// Whether boards open this snapshot.
  package let isCurrent: Bool
  /// The size of its file.
  package let bytes: Int64
  /// When its file was built.
  package let loaded: Timestamp

  package init(
    path: String, header: SnapshotHeader, isCurrent: Bool, bytes: Int64 = 0,
    loaded: Timestamp = Timestamp(seconds: 0)
  ) {
    self.path = path
    self.header = header
    self.isCurrent = isCurrent
    self.bytes = bytes
    self.loaded = loaded
  }

  /// Opens the file to read its header; `nil` where it was removed in the meantime.
  init?(path: String, isCurrent: Bool) throws(StoreError) {
    guard case .regular(let bytes) = Files.kind(of: path), let seconds = Files.lastChange(of: path)
    else { return nil }
    header = try Snapshot.header(of: path)
    self.path = path
    self.isCurrent = isCurrent
    self.bytes = bytes
    loaded = Timestamp(seconds: seconds)
  }

  /// The file's name without its folder.
  package var name: String { Files.name(of: path) }

  /// Whether both were built from the same export, with the same trust.
  func isSameExport(as other: KeptSnapshot) -> Bool {
    series == other.series && header.manifestSHA256 == other.header.manifestSHA256
  }

  /// Exports follow each other in a series: they have the same recipient and the same trust.
  struct Series: Hashable {
    let recipient: String
    let trust: TrustLabel
  }

  var series: Series { Series(recipient: header.recipient, trust: header.trust) }
}

extension KeptSnapshot: Comparable {
  /// The newer export comes last; of one export, the better verified, then the later loaded.
  package static func < (left: KeptSnapshot, right: KeptSnapshot) -> Bool {
    left.order < right.order
  }

  private var order: (Int, Int, Int, Timestamp, String) {
    let trust =
      switch header.trust {
      case .sample: 0
      case .unverified: 1
      case .signed: 2
      }
    return (header.epoch, header.serial, trust, loaded, path)
  }
}
