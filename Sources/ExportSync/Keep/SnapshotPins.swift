import ExportFormat
import Platform

/// The snapshots that stay until somebody says otherwise: `pins.json` in the data folder.
package struct SnapshotPins: Equatable, Sendable {
  /// A snapshot that stays, and why.
  package struct Pin: Equatable, Sendable, Decodable {
    /// The name of the snapshot's file.
    package let snapshot: String
    /// What it is needed for, in the words of whoever pinned it.
    package let reason: String?
    /// RFC 3339, in UTC.
    package let pinnedAt: String
  }

  package private(set) var pins: [Pin] = []

  package init() {}

  /// The pin of the snapshot whose file has that name.
  package subscript(_ name: String) -> Pin? { pins.first { $0.snapshot == name } }

  mutating func pin(_ name: String, reason: String?, at now: Timestamp) {
    unpin([name])
    pins.append(Pin(snapshot: name, reason: reason, pinnedAt: "\(now)"))
  }

  /// Gives a pin to another file, and says whether there was one.
  mutating func move(from name: String, to other: String) -> Bool {
    guard let pin = self[name] else { return false }
    unpin([name, other])
    pins.append(Pin(snapshot: other, reason: pin.reason, pinnedAt: pin.pinnedAt))
    return true
  }

  mutating func unpin(_ names: [String]) { pins.removeAll { names.contains($0.snapshot) } }
}

/// The file.
extension SnapshotPins {
  private struct Form: KeptForm {
    let version: Int
    let pins: [Pin]
  }

  /// The pins of a data folder; none where nobody pinned anything yet.
  ///
  /// A file that cannot be read is refused: to go on without would remove what somebody needs.
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
