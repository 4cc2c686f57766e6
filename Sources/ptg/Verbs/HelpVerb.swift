import CellCanvas
import Platform

/// `ptg help [VERB]`.
struct HelpVerb: Verb {
  static let name = "help"
  static let summary = "show this list, or all about one verb"
  static let operands = "[VERB | settings]"

  /// `nil`, or what ptg does without a verb, for the list of verbs.
  let topic: (any Verb.Type)?
  /// Whether a settings file to begin with is wanted.
  let isOnSettings: Bool

  init(_ arguments: inout Arguments) throws(UsageError) {
    let word = arguments.nextIfAny()
    isOnSettings = word == "settings"
    topic = isOnSettings ? nil : try word.map { word throws(UsageError) in try Command.find(word) }
  }

  init(topic: any Verb.Type) {
    self.topic = topic
    isOnSettings = false
  }

  func run(in environment: Environment) throws {
    if isOnSettings { return try environment.write(.output, Settings.sample) }
    try environment.say(lines(width: min(environment.size?.columns ?? 80, 100)))
  }

  /// The help, in lines of at most `width` cells.
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
      "'ptg help settings' writes a settings file to begin with.",
    ]
    return lines
  }

  private static func lines(on verb: any Verb.Type, width: Int) -> [SafeText] {
    var lines: [SafeText] = [SafeText("Usage: \(usage(verb))"), SafeText(verb.summary)]
    for paragraph in verb.details { lines += [""] + SafeText(paragraph).wrapped(to: width) }
    lines += ["", "Options, before or after the other words:"]
    for option in optionTable where verb.options.contains(option.name) || option.name == .help {
      lines += row("  \(option.usage)", option.help, width: width)
    }
    return lines
  }

  private static func usage(_ verb: any Verb.Type) -> String {
    verb.command + (verb.operands.isEmpty ? "" : " \(verb.operands)")
  }

  /// A head in a column of its own, and its text in the column beside it.
  private static func row(_ head: String, _ text: String, width: Int) -> [SafeText] {
    let column = 28
    let lines = SafeText(text).wrapped(to: max(width - column, 20))
    let heads = [SafeText(head)] + Array(repeating: SafeText.empty, count: max(0, lines.count - 1))
    return zip(heads, lines).map { $0.padded(to: column) + $1 }
  }
}
