import CellCanvas

/// Records that leave a print, and the names by which the rest of it might still tell of them.
package struct WithheldRecords: Equatable, Sendable {
  private let places: Set<Place>
  /// Names by their first word, each as its words.
  private let names: [Substring: [Name]]
  /// The names of records that stay, by their first word: what a list may be made of.
  private let otherNames: [Substring: [Name]]

  private struct Name: Equatable, Sendable {
    let words: [Substring]
    let place: Place
  }

  /// - Parameter others: Records that stay; beside their names in a list, a name alone can go.
  package init(
    _ records: [(place: Place, names: [String])], others: [(place: Place, names: [String])] = []
  ) {
    places = Set(records.map(\.place))
    names = WithheldRecords.byFirstWord(records)
    otherNames = WithheldRecords.byFirstWord(others)
  }

  private static func byFirstWord(
    _ records: [(place: Place, names: [String])]
  ) -> [Substring: [Name]] {
    let all = records.flatMap { record in
      // Id and name together are a name too: `A-0023 Egret`.
      Set(record.names + [record.names.joined(separator: " ")]).map {
        Name(words: words($0), place: record.place)
      }
    }
    return Dictionary(grouping: all.filter { !$0.words.isEmpty }) { $0.words[0] }
  }

  package var isEmpty: Bool { places.isEmpty }

  package func holds(_ place: Place?) -> Bool { place.map(places.contains) ?? false }

  /// Those that the text names, in whole words.
  func named(in text: String) -> Set<Place> {
    guard !names.isEmpty else { return [] }
    let words = WithheldRecords.words(text)
    return words.indices.reduce(into: []) { found, index in
      for name in names[words[index]] ?? [] where words[index...].starts(with: name.words) {
        found.insert(name.place)
      }
    }
  }

  func named(in line: [TextRun]) -> Set<Place> { named(in: line.map(\.text.string).joined()) }

  func isNamed(in text: String) -> Bool { !named(in: text).isEmpty }

  /// Whether the text begins with the name of any record, of those that stay or not.
  private func beginsWithName(_ text: String) -> Bool {
    let words = WithheldRecords.words(text)
    guard let first = words.first else { return false }
    return ((names[first] ?? []) + (otherNames[first] ?? [])).contains {
      words.starts(with: $0.words)
    }
  }

  /// Letters, digits and `-`: an id is one word.
  private static func words(_ text: String) -> [Substring] {
    text.split { !$0.isLetter && !$0.isNumber && $0 != "-" }
  }
}

/// Lists of names: of them a name goes alone.
extension WithheldRecords {
  /// The list without those names, `word` once in their place; `nil` where the text is no list.
  ///
  /// `New in the ten: Egret, Curlew` is a list: after its label, each part begins with the name of
  /// a record. What does not may tell more of a record than its name.
  func list(_ text: String, without word: String) -> String? {
    let end = text.hasSuffix(".") ? "." : ""
    let whole = text.dropLast(end.count)
    let label = whole.firstRange(of: ": ").map { whole[..<$0.upperBound] } ?? ""
    for (lead, list) in [("", whole), (label, whole.dropFirst(label.count))]
    where !isNamed(in: String(lead)) {
      for sign in ["; ", ", "] {
        let parts = list.split(separator: sign).map(String.init)
        guard !parts.isEmpty, !list.contains(": "), parts.allSatisfy(beginsWithName),
          parts.count > 1 || isName(parts[0])
        else { continue }
        let kept = parts.filter { !isNamed(in: $0) }
        return lead + (kept + [word]).joined(separator: sign) + end
      }
    }
    return nil
  }

  /// Whether the text is the name of a record and no more.
  private func isName(_ text: String) -> Bool {
    let words = WithheldRecords.words(text)
    return words.first.map { first in
      names[first]?.contains { $0.words == words } ?? false
    } ?? false
  }
}
