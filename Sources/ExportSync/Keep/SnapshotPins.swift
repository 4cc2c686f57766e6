import ThreatDomain
import ExportFormat
import Platform

/// The snapshots that stay until they are unpinned: `pins.json` in the data folder.
package struct SnapshotPins: Equatable, Sendable {
  /// A pinned snapshot, and the reason.
  package struct Pin: Equatable, Sendable, Decodable {
    /// The name of the snapshot's file.
    package let snapshot: String
    /// The reason, in the words of the person who pinned it.
    package let reason: String?
    /// When it was pinned: RFC 3339, in UTC.
    package let pinnedAt: String
  }

  package private(set) var pins: [Pin] = []

  package init() {}

  /// The pin of the snapshot with that file name.
  package subscript(_ name: String) -> Pin? { pins.first { $0.snapshot == name } }

  mutating func pin(_ name: String, reason: String?, at now: Timestamp) {
    unpin([name])
    pins.append(Pin(snapshot: name, reason: reason, pinnedAt: "\(now)"))
  }

  /// Moves a pin to another file; returns whether there was one.
  mutating func move(from name: String, to other: String) -> Bool {
    guard let pin = self[name] else { return false }
    unpin([name, other])
    pins.append(Pin(snapshot: other, reason: pin.reason, pinnedAt: pin.pinnedAt))
    return true
  }

  mutating func unpin(_ names: [String]) { pins.removeAll { names.contains($0.snapshot) } }
}

/// The file of the pins.
extension SnapshotPins {
  private struct Form: KeptForm {
    let version: Int
    let pins: [Pin]
  }

  /// The pins of a data folder; empty where no snapshot was ever pinned.
  ///
  /// A file that cannot be read is an error, because without it a snapshot that is needed could be
  /// removed.
  package init(of data: DataFolder) throws(SyncError) {
    do {
      pins = try Form.read(data.pins)?.pins ?? []
    } catch {
      throw .configuration(
        "\(data.pins): found no pins that can be read, expected those that ptg wrote. No snapshot "
          + "is removed until it is mended or removed; pin again what must stay.")
    }
  }

  func write(to data: DataFolder) throws(PlatformError) {
    let rows = pins.map { pin in
      JSONText.object([
        ("snapshot", .string(pin.snapshot)), ("reason", pin.reason.map { .string($0) } ?? .null),
        ("pinnedAt", .string(pin.pinnedAt)),
      ])
    }
    let json = JSONText.object([("version", .integer(1)), ("pins", .array(rows))])
    try Form.write(json, to: data.pins, in: data)
  }
}
