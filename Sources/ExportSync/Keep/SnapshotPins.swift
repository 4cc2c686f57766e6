import ExportFormat
import FoundationEssentials
import Platform

/// The snapshots that stay until somebody says otherwise: `pins.json` in the data folder.
package struct SnapshotPins: Equatable, Sendable {
  package struct Pin: Equatable, Sendable, Decodable {
    /// The name of the snapshot's file.
    package let snapshot: String
    /// What it is needed for, in the words of whoever pinned it.
    package let reason: String?
    package let pinnedAt: String
  }

  package private(set) var pins: [Pin] = []

  package init() {}

  package subscript(_ name: String) -> Pin? { pins.first { $0.snapshot == name } }

  mutating func pin(_ name: String, reason: String?, at now: Timestamp) {
    unpin([name])
    pins.append(Pin(snapshot: name, reason: reason, pinnedAt: "\(now)"))
  }

  mutating func unpin(_ names: [String]) { pins.removeAll { names.contains($0.snapshot) } }
}

/// The file.
extension SnapshotPins {
  private struct Form: Decodable {
    let version: Int
    let pins: [Pin]
  }

  /// The pins of a data folder; none where nobody pinned anything yet.
  ///
  /// A file that cannot be read is refused: to go on without would remove what somebody needs.
  package init(of data: DataFolder) throws(SyncError) {
    guard Files.kind(of: data.pins) != nil else { return }
    do {
      let bytes = try Files.read(data.pins, limit: 1 << 20)
      let form = try JSONDecoder().decode(Form.self, from: Data(bytes))
      guard form.version == 1 else { throw Unreadable() }
      pins = form.pins
    } catch {
      throw .configuration(
        "\(data.pins): found no pins that can be read, expected those that ptg wrote. No snapshot "
          + "is removed until it is mended or removed; pin again what must stay.")
    }
  }

  private struct Unreadable: Error {}

  func write(to data: DataFolder) throws(PlatformError) {
    let rows = pins.map { pin in
      JSONText.object([
        ("snapshot", .string(pin.snapshot)), ("reason", pin.reason.map { .string($0) } ?? .null),
        ("pinnedAt", .string(pin.pinnedAt)),
      ])
    }
    let text = JSONText.object([("version", .integer(1)), ("pins", .array(rows))]).indented
    try Files.write(Array(text.utf8), to: data.pins)
    try Files.sync(data.root)
  }
}
