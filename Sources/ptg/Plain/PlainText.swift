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
  /// - Parameters:
  ///   - first: What comes before all else, such as what is new.
  ///   - rows: The rows that are said.
  func place(first: [String], rows: Range<Int>) -> [String] {
    framed(first + sheet.sentences + said(Array(rows)) + rest(after: rows.upperBound))
  }

  /// Of a place that was heard before: where it is, what is different, the headline.
  ///
  /// - Parameter place: The sentence that says which place it is; `nil` where the reader is still there.
  func brief(
    first: [String], place: String?, differences: [String], headline: String, isSame: Bool
  ) -> [String] {
    let changed = place == nil || differences.isEmpty ? [] : [words.say.changedSinceLastHere]
    let told = isSame ? words.say.asBefore(headline) : headline
    return framed(
      first + [place].compactMap(\.self) + changed + differences + [told].filter { !$0.isEmpty }
        + rest(after: 0))
  }

  /// The next rows, and how many rows are left.
  func rows(_ rows: Range<Int>) -> [String] {
    framed(said(Array(rows)) + rest(after: rows.upperBound))
  }

  /// The rows at these positions.
  func found(_ positions: [Int]) -> [String] { framed(said(positions)) }

  private func framed(_ paragraphs: [String]) -> [String] {
    let marking = sheet.marking.rawValue
    return [marking] + paragraphs.map { PlainText.spoken($0, words) } + [marking]
  }

  /// Each row after its number, with the title of a part before its first row.
  private func said(_ positions: [Int]) -> [String] {
    let numbers = world.numbers
    var part = ""
    return positions.flatMap { position in
      let reading = world.utterances[position]
      let number = numbers[position].map { "\($0). " } ?? ""
      let isNew = reading.part != part && !reading.part.isEmpty
      let heading = isNew ? [words.asSentence(reading.part)] : []
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
    let named = parts.filter { !$0.title.isEmpty }
    return [
      position == 0
        ? words.say.rowsHere(rows.count, parts: named)
        : words.say.rowsLeft(rows.count, parts: named)
    ]
  }
}

/// What is asked and what help says.
extension PlainText {
  /// One question: what can be typed now.
  func question(_ state: PlainState) -> String {
    if let choice = state.choice {
      return words.say.question(ofNames: choice.options.count, hasMore: choice.hasMore)
    }
    if state.helpSaid != nil { return words.say.questionOfHelp }
    return words.say.question(
      hasMore: state.saidRows < world.utterances.count, opens: !world.doors.isEmpty,
      isPage: state.trail.count > 1)
  }

  /// What a typed name can mean: in one sentence, or some of a list under their numbers.
  static func options(_ range: Range<Int>, of choice: PlainChoice, _ words: Words) -> [String] {
    let names = choice.options.map(\.name)
    if choice.isGuess { return [words.say.nearest(to: choice.typed, is: names[0])] }
    guard choice.isList else { return [words.say.several(choice.typed, found: names)] }
    let first = range.lowerBound == 0 ? [words.say.namesFit(choice.typed, names.count)] : []
    return first + range.map { "\($0 + 1). \(words.asSentence(names[$0]))" }
  }

  /// Some of the answers that can be given.
  static func help(part: Int, _ words: Words) -> [String] {
    let groups = PlainCommand.Group.allCases
    let group = groups[part]
    let row = group == groups[0] ? [words[.plain(.plainRow)]] : []
    let boards = boardCatalogue.map { "b \($0.key), \($0.id): \(words[$0.about])." }
    return [words.say.helpPart(part + 1, of: groups.count)] + row
      + plainCommands.filter { $0.group == group }.map { "\($0.usage): \($0.help(words))." }
      + (group == .boards ? boards + drafts(words) : [])
  }

  /// How much of the Welsh is a draft, for those who hear it.
  private static func drafts(_ words: Words) -> [String] {
    words.language == .welsh && Words.drafts > 0 ? ["\(words.drafts)."] : []
  }
}

/// Signs that a voice reads as something else, or leaves out.
extension PlainText {
  /// The text with words in place of such signs: `-3.7%` as `minus 3.7%`, `35.5d` as `35.5 days`.
  static func spoken(_ text: String, _ words: Words) -> String {
    let say = words.say
    var spoken = text.replacing(" · ", with: ", ").replacing(" → ", with: ", ")
    spoken = spoken.replacing(/(^|[\s(,])([-+~])(£?\d)/) { match in
      let sign =
        switch match.2 {
        case "-": say.minusSign
        case "+": say.plusSign
        default: say.aboutSign
        }
      return "\(match.1)\(sign) \(match.3)"
    }
    return spoken.replacing(/(\d)d\b/) { "\($0.1) \(say.daysSign)" }
      .filter { !PlainText.unspoken.contains($0) }
  }

  /// Signs that draw and say nothing.
  private static let unspoken: Set<Character> = ["▲", "▼", "▸", "●", "█", "…"]
}
