import Foundation
import Testing

@Suite("What was worded or drawn")
struct ReadBackTests {
  /// The folders where the content of a board is a value; drawing, layout and pages are elsewhere.
  private static let folders = [
    "Boards", "Sheets/Sheet", "Sheets/Lines", "Sheets/Columns", "Sheets/Explain", "Printing/Data",
  ]

  /// Patterns of code that reads text back, and the files that may contain it, each with its
  /// reason.
  private static let readings: [(pattern: String, allowed: [String: String])] = [
    (
      ".hasPrefix(",
      [
        "TypedDay.swift": "what a person typed", "EntryContext.swift": "what a person typed",
        "EntryReader.swift": "what a person typed",
      ]
    ), (".hasSuffix(", [:]),
    ("== \"·\"", [:]), ("!= \"·\"", [:]), ("== \"-\"", [:]), ("!= \"-\"", [:]),
    (".role == ", [:]), (".role != ", [:]),
    (
      ".text.string",
      [
        "Field.swift": "words that a voice says as they stand",
        "NamedFigure.swift": "the figure as the board shows it",
        "DataFiles+JSON.swift": "lines as they stand",
      ]
    ),
  ]

  @Test("is never read again to find what it means", arguments: readings.map(\.pattern))
  func unread(pattern: String) throws {
    let allowed = Self.readings.first { $0.pattern == pattern }?.allowed ?? [:]
    for (name, text) in try Self.sources() where allowed[name] == nil {
      #expect(!text.contains(pattern), "\(name)")
    }
  }

  /// Every source of the folders, by the name of its file.
  private static func sources() throws -> [(name: String, text: String)] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources")
    return try folders.flatMap { folder in
      let files = FileManager.default.enumerator(
        at: root.appending(path: folder), includingPropertiesForKeys: nil)
      return try (files?.allObjects ?? []).compactMap { $0 as? URL }
        .filter { $0.pathExtension == "swift" }
        .map { ($0.lastPathComponent, try String(contentsOf: $0, encoding: .utf8)) }
    }
  }
}
