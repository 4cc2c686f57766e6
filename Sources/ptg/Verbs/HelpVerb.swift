import CellCanvas
import Platform
import Printing
import Wording

/// The verb `ptg help [VERB]`.
struct HelpVerb: Verb {
  static let name = "help"
  static let summary = "show this list, or all about one verb"
  static let operands = "[VERB | TOPIC]"

  /// The verb to explain; `nil` or the dashboard for the list of verbs.
  let topic: (any Verb.Type)?
  /// The text to write in place of help; `nil` for help.
  let text: HelpTopic?
  /// The help about tables; `nil` for all other help.
  let tables: TablesHelp?

  init(_ arguments: inout Arguments) throws(UsageError) {
    let word = arguments.nextIfAny()
    if word == TablesHelp.name {
      (topic, text) = (nil, nil)
      tables = try TablesHelp(naming: arguments.nextIfAny())
      return
    }
    tables = nil
    text = helpTopics.first { $0.name == word }
    guard text == nil, let word else {
      topic = nil
      return
    }
    topic = try Command.find(word)
  }

  init(topic: any Verb.Type) {
    self.topic = topic
    text = nil
    tables = nil
  }

  func run(in environment: Environment) throws {
    if let text { return try environment.write(.output, text.make()) }
    let width = min(environment.size?.columns ?? 80, 100)
    try environment.say(tables?.lines(width: width) ?? lines(width: width))
  }

  /// The help in lines of at most `width` cells.
  func lines(width: Int) -> [SafeText] {
    guard let topic, !topic.name.isEmpty else { return HelpVerb.overview(width: width) }
    return HelpVerb.lines(on: topic, width: width)
  }

  private static func overview(width: Int) -> [SafeText] {
    let verbs = verbCatalogue.filter { !$0.name.isEmpty }
    var lines = lines(on: DashboardVerb.self, width: width)
    lines += ["", "Verbs:"]
    lines += verbs.flatMap { row("  \(usage($0))", $0.summary, width: width) }
    lines += [
      "", "'ptg help VERB' says more about one of them.",
    ]
    lines += helpTopics.map { SafeText("'ptg help \($0.name)' writes \($0.about).") }
    lines += SafeText("'ptg help \(TablesHelp.name) [NAME]' says \(TablesHelp.about).")
      .wrapped(to: width)
    let words = Words(.english)
    return Words.drafts > 0 ? lines + [SafeText(words.asSentence(words.drafts))] : lines
  }

  private static func lines(on verb: any Verb.Type, width: Int) -> [SafeText] {
    var lines: [SafeText] = [SafeText("Usage: \(usage(verb))"), SafeText(verb.summary)]
    for paragraph in verb.details { lines += [""] + SafeText(paragraph).wrapped(to: width) }
    for list in verb.lists {
      lines += ["", SafeText("\(list.title):")]
      let longest = list.rows.map(\.name.count).max() ?? 0
      let column = min(max(longest + 4, narrowColumn), wideColumn)
      for item in list.rows {
        lines += row("  \(item.name)", item.about, width: width, column: column)
      }
    }
    lines += ["", "Options, before or after the other words:"]
    for option in optionTable where verb.options.contains(option.name) || option.name == .help {
      lines += row("  \(option.usage)", option.help, width: width)
    }
    return lines
  }

  private static func usage(_ verb: any Verb.Type) -> String {
    verb.command + (verb.operands.isEmpty ? "" : " \(verb.operands)")
  }

  /// The width of the first column: for options and verbs, and for short names.
  private static let (wideColumn, narrowColumn) = (28, 12)

  /// A head in the first column with its text beside it; the text starts below a head that is too
  /// wide.
  static func row(
    _ head: String, _ text: String, width: Int, column: Int = wideColumn
  ) -> [SafeText] {
    let lines = SafeText(text).wrapped(to: max(width - column, 20))
    guard SafeText(head).width < column else {
      return [SafeText(head)] + lines.map { SafeText.empty.padded(to: column) + $0 }
    }
    let heads = [SafeText(head)] + Array(repeating: SafeText.empty, count: max(0, lines.count - 1))
    return zip(heads, lines).map { $0.padded(to: column) + $1 }
  }
}

/// A text that `ptg help` writes in full, for the user to keep in a file.
struct HelpTopic: Sendable {
  let name: String
  let about: String
  let make: @Sendable () -> String
}

/// All such texts; a new text is a row here.
let helpTopics = [
  HelpTopic(name: "settings", about: "a settings file to begin with") { Settings.sample },
  HelpTopic(name: "schema", about: "the JSON Schema of 'ptg print --format json'") {
    DataFiles.schema
  },
]
