import CellCanvas
import Platform
import Printing
import Wording

/// The verb `ptg help [VERB]`.
struct HelpVerb: Verb {
  static let name = "help"
  static let summary = Term.verb(.help)
  static let operands: Term? = .operand(.afterHelp)

  /// The verb to explain; `nil` or the dashboard for the list of verbs.
  let topic: (any Verb.Type)?
  /// The text to write in place of help; `nil` for help.
  let text: HelpTopic?
  /// The help about tables; `nil` for all other help.
  let tables: TablesHelp?
  /// The help about the views of a snapshot; `nil` for all other help.
  let views: ViewsHelp?
  /// Whether the language of mappings is to be explained.
  let isOfMapping: Bool

  init(_ arguments: inout Arguments) throws(UsageError) {
    let word = arguments.nextIfAny()
    isOfMapping = word == MappingHelp.name
    tables =
      word == TablesHelp.name ? try TablesHelp(naming: arguments.nextIfAny()) : nil
    views = word == ViewsHelp.name ? try ViewsHelp(naming: arguments.nextIfAny()) : nil
    text = helpTopics.first { $0.name == word }
    guard !isOfMapping, tables == nil, views == nil, text == nil, let word else {
      topic = nil
      return
    }
    topic = try Command.find(word)
  }

  init(topic: any Verb.Type) {
    self.topic = topic
    text = nil
    tables = nil
    views = nil
    isOfMapping = false
  }

  func run(in environment: Environment) throws {
    if let text { return try environment.write(.output, text.make(environment.words)) }
    let width = min(environment.size?.columns ?? 80, 100)
    let page = HelpPage(words: environment.words, width: width)
    if isOfMapping { return try environment.say(MappingHelp().lines(page)) }
    try environment.say(
      tables?.lines(page) ?? views?.lines(page) ?? lines(width: width, environment.words))
  }

  /// The help in lines of at most `width` cells.
  func lines(width: Int, _ words: Words) -> [SafeText] {
    let page = HelpPage(words: words, width: width)
    guard let topic, !topic.name.isEmpty else { return page.overview }
    return page.lines(on: topic)
  }
}

/// A text that `ptg help` writes in full, for the user to keep in a file.
struct HelpTopic: Sendable {
  let name: String
  let about: Term
  let make: Saying
}

/// All such texts; a new text is a row here.
let helpTopics = [
  HelpTopic(name: "settings", about: .help(.settingsFile)) { Settings.sample($0) },
  HelpTopic(name: "schema", about: .help(.schema)) {
    _ in DataFiles.schema
  },
]
