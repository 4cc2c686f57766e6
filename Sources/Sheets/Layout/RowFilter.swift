import CellCanvas

/// The words that a reader typed to see fewer rows.
///
/// A row is shown if it contains all of them; accents and capitals make no difference.
package struct RowFilter: Equatable, Sendable {
  /// The text as it was typed.
  package let text: String
  private let wanted: [[UInt8]]

  package init(_ text: String) {
    self.text = text
    wanted = text.split(separator: " ").map { FoldedText.bytes(of: String($0)) }
  }

  package var isEmpty: Bool { wanted.isEmpty }

  func takes(_ row: DataRow) -> Bool {
    isEmpty || holds(row.fields.map { words(of: $0.runs) })
  }

  /// Whether the item matches, by the title of its row, its name, its age, its marks or its lines.
  func takes(_ item: GridItem, in row: GridBlock.Row) -> Bool {
    isEmpty
      || holds(
        [row.title, item.name, item.age, words(of: item.marks.runs)] + item.details.drawn.map(words)
      )
  }

  private func words(of runs: [TextRun]) -> String {
    runs.map(\.text.string).joined()
  }

  private func holds(_ texts: [String]) -> Bool {
    let bytes = FoldedText.bytes(of: texts.joined(separator: " "))
    return wanted.allSatisfy { word in
      guard bytes.count >= word.count else { return false }
      return (0...(bytes.count - word.count)).contains { start in
        bytes[start..<start + word.count].elementsEqual(word)
      }
    }
  }
}
