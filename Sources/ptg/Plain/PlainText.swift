import Boards
import Sheets
import ThreatDomain
import Wording

/// The paragraphs of the plain dialogue, before they are divided into lines.
struct PlainText {
  let sheet: Sheet
  let world: PlainSurroundings
  let words: Words

  init(_ sheet: Sheet, _ world: PlainSurroundings, _ words: Words) {
    self.sheet = sheet
    self.world = world
    self.words = words
  }

  /// The place as a whole, ending with its first rows, between two lines with the marking.
  ///
  /// - Parameter freshness: How old the figures are, in a sentence.
  func place(freshness: String, rows: Range<Int>) -> [String] {
    framed([freshness] + sheet.sentences + said(Array(rows)) + rest(after: rows.upperBound))
  }

  /// The next rows, and how many rows are left.
  func rows(_ rows: Range<Int>) -> [String] {
    framed(said(Array(rows)) + rest(after: rows.upperBound))
  }

  /// The rows at these positions.
  func found(_ positions: [Int]) -> [String] { framed(said(positions)) }

  private func framed(_ paragraphs: [String]) -> [String] {
    let marking = sheet.marking.rawValue
    return [marking] + paragraphs + [marking]
  }

  /// Each row after its number, with the title of a part before its first row.
  private func said(_ positions: [Int]) -> [String] {
    let numbers = world.numbers
    var part = ""
    return positions.flatMap { position in
      let reading = world.utterances[position]
      let number = numbers[position].map { "\($0). " } ?? ""
      let title = reading.part.prefix(1).uppercased() + reading.part.dropFirst()
      let heading = reading.part == part || title.isEmpty ? [] : ["\(title):"]
      part = reading.part
      return heading + [number + reading.sentence]
    }
  }

  /// How many rows are left in each part.
  private func rest(after position: Int) -> [String] {
    let left = world.utterances.dropFirst(position)
    let rows = left.filter(\.isRow)
    guard !rows.isEmpty else { return [] }
    var parts: [(title: String, count: Int)] = []
    for reading in rows {
      if parts.last?.title == reading.part {
        parts[parts.count - 1].count += 1
      } else {
        parts.append((reading.part, 1))
      }
    }
    return [words.say.rowsLeft(rows.count, parts: parts.filter { !$0.title.isEmpty })]
  }

  /// All possible commands.
  static func help(_ words: Words) -> [String] {
    [words[.plain(.plainRow)]]
      + plainCommands.map { "\($0.usage): \(words[$0.help])." }
      + boardCatalogue.map { "b \($0.key), \($0.id): \(words[$0.about])." }
      + (words.language == .welsh && Words.drafts > 0 ? [words.drafts + "."] : [])
  }
}
