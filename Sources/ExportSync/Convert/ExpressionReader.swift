import ExportFormat
import ThreatDomain

/// Reads the right side of a line of a mapping: `column "Lead", "Force" or "Kent" | force`.
struct ExpressionReader {
  private enum Token: Equatable {
    case quoted(String)
    case word(String)
    case bar, comma

    var text: String {
      switch self {
      case .quoted(let text): "\"\(text)\""
      case .word(let text): text
      case .bar: "|"
      case .comma: ","
      }
    }
  }

  private var tokens: ArraySlice<Token>

  init(_ text: String) throws(InvalidValue) { tokens = try ExpressionReader.tokens(of: text)[...] }

  /// Sources and steps, to the end of the line.
  mutating func rule() throws(InvalidValue) -> FieldRule {
    var rule = FieldRule(sources: [try source()])
    while take(.word("or")) { rule.sources.append(try source()) }
    while take(.bar) { rule.steps.append(try step()) }
    try end()
    return rule
  }

  /// `column "A", "B" is "C", "D"`, to the end of the line.
  mutating func skipRule() throws(InvalidValue) -> SkipRule {
    guard take(.word("column")) else { throw unknown(["column"]) }
    let headers = try list()
    guard take(.word("is")) else { throw unknown(["is"]) }
    let texts = try list()
    try end()
    return SkipRule(headers: headers, texts: Set(texts.map(Folded.text)))
  }

  /// Texts in quotes with commas between, to the end of the line.
  mutating func texts() throws(InvalidValue) -> [String] {
    let texts = try list()
    try end()
    return texts
  }

  private mutating func end() throws(InvalidValue) {
    guard let token = tokens.first else { return }
    throw InvalidValue(found: token.text, expected: "the end of the line, or | and a step")
  }
}

/// The sources.
extension ExpressionReader {
  static let sources = ["column", "join", "set", "row", "nothing"]

  private mutating func source() throws(InvalidValue) -> FieldSource {
    if case .quoted(let text)? = tokens.first {
      tokens.removeFirst()
      return .text(text)
    }
    guard case .word(let word)? = tokens.first else { throw unknown(Self.sources) }
    tokens.removeFirst()
    switch word {
    case "column": return .column(try list())
    case "join": return .joined(try list())
    case "row": return .row
    case "nothing": return .nothing
    case "set": return .setting(try name())
    default:
      tokens.insert(.word(word), at: tokens.startIndex)
      throw unknown(Self.sources)
    }
  }
}

/// The steps.
extension ExpressionReader {
  /// The steps that stand alone.
  private static let plainSteps: [String: FieldStep] = [
    "region": .region, "fraud-type": .fraudType, "period": .period,
    "financial-year": .financialYear, "number": .number, "percent": .percent, "pounds": .pounds,
    "pence": .pence, "past": .past, "yes-no": .yesNo,
    "one-line": .oneLine, "upper": .upper, "lower": .lower,
  ]

  /// The names of all steps.
  static let steps =
    (Array(plainSteps.keys) + ["map", "force", "day", "month", "year-ending", "id"]).sorted()

  private mutating func step() throws(InvalidValue) -> FieldStep {
    guard case .word(let word)? = tokens.first else { throw unknown(Self.steps) }
    if let step = Self.plainSteps[word] {
      tokens.removeFirst()
      return step
    }
    guard Self.steps.contains(word) else { throw unknown(Self.steps) }
    tokens.removeFirst()
    switch word {
    case "map": return .map(try name())
    case "day": return .day(try forms(withDay: true))
    case "month": return .month(try forms(withDay: false))
    case "year-ending": return .yearEnding(try forms(withDay: false))
    case "id": return .id(try prefix())
    default: return .force(isOptional: try orNothing())
    }
  }

  private mutating func orNothing() throws(InvalidValue) -> Bool {
    guard take(.word("or")) else { return false }
    guard take(.word("nothing")) else { throw unknown(["nothing"]) }
    return true
  }

  /// The text before a code, which must itself be the beginning of a code.
  private mutating func prefix() throws(InvalidValue) -> String {
    guard case .quoted(let text)? = tokens.first else { return "" }
    guard text.isEmpty || FieldValue.isIdentifier(Array(text.utf8).span) else {
      throw InvalidValue(found: text, expected: "letters, digits and ._:-, such as OP-")
    }
    tokens.removeFirst()
    return text
  }

  private mutating func forms(withDay: Bool) throws(InvalidValue) -> [DateForm] {
    try list().map { text throws(InvalidValue) in
      guard let form = DateForm(text), form.hasDay || !withDay else {
        throw InvalidValue(
          found: text, expected: withDay ? DateForm.expectedOfDays : DateForm.expected)
      }
      return form
    }
  }
}

/// The tokens.
extension ExpressionReader {
  private mutating func take(_ token: Token) -> Bool {
    guard tokens.first == token else { return false }
    tokens.removeFirst()
    return true
  }

  /// Texts in quotes, one at least, with commas between.
  private mutating func list() throws(InvalidValue) -> [String] {
    var texts: [String] = []
    repeat {
      guard case .quoted(let text)? = tokens.first else {
        throw InvalidValue(
          found: tokens.first?.text ?? "the end of the line", expected: "a text in quotes")
      }
      texts.append(text)
      tokens.removeFirst()
    } while take(.comma)
    return texts
  }

  private mutating func name() throws(InvalidValue) -> String {
    guard case .word(let word)? = tokens.first else {
      throw InvalidValue(found: tokens.first?.text ?? "the end of the line", expected: "a name")
    }
    tokens.removeFirst()
    return word
  }

  /// The error of a word that is none of the known words.
  private func unknown(_ known: [String]) -> InvalidValue {
    InvalidValue(
      unknown: tokens.first?.text ?? "the end of the line", among: known,
      or: (known == Self.sources ? "a text in quotes, or " : "") + known.joined(separator: ", "))
  }

  private static func tokens(of text: String) throws(InvalidValue) -> [Token] {
    var tokens: [Token] = []
    var rest = text[...]
    while let first = rest.first {
      switch first {
      case "\"": tokens.append(.quoted(try quoted(&rest)))
      case "|", ",":
        tokens.append(first == "|" ? .bar : .comma)
        rest.removeFirst()
      case _ where first.isWhitespace: rest.removeFirst()
      default:
        let word = rest.prefix { !$0.isWhitespace && !"|,\"".contains($0) }
        tokens.append(.word(String(word)))
        rest = rest.dropFirst(word.count)
      }
    }
    return tokens
  }

  /// The text up to the closing quote; a doubled quote stands for one.
  private static func quoted(_ rest: inout Substring) throws(InvalidValue) -> String {
    let start = rest
    rest.removeFirst()
    var text = ""
    while let character = rest.popFirst() {
      guard character == "\"" else {
        text.append(character)
        continue
      }
      guard rest.first == "\"" else { return text }
      rest.removeFirst()
      text.append("\"")
    }
    throw InvalidValue(found: String(start), expected: "a closing quote")
  }
}
