import CellCanvas
import Wording

/// The help in the words of one language, in lines of at most `width` cells.
struct HelpPage {
  let words: Words
  let width: Int

  /// The width of the first column: for options and verbs, and for short names.
  private static let (wideColumn, narrowColumn) = (28, 12)

  /// The list of verbs, after the help of the dashboard.
  var overview: [SafeText] {
    let verbs = verbCatalogue.filter { !$0.name.isEmpty }
    var lines = lines(on: DashboardVerb.self)
    lines += ["", title(.help(.verbs))]
    lines += verbs.flatMap { row("  \(usage($0))", words[$0.summary]) }
    lines += [""] + wrapped(words[.help(.verbSaysMore)])
    lines += helpTopics.flatMap { wrapped(words.say.helpWrites($0.name, words[$0.about])) }
    lines += wrapped(words.say.helpWrites("\(TablesHelp.name) [NAME]", words[.help(.tables)]))
    lines += wrapped(words.say.helpWrites("\(ViewsHelp.name) [NAME]", words[.help(.views)]))
    lines += wrapped(words.say.helpWrites(MappingHelp.name, words[.help(.mapping)]))
    return Words.drafts > 0 ? lines + wrapped(words.asSentence(words.drafts)) : lines
  }

  /// All about one verb.
  func lines(on verb: any Verb.Type) -> [SafeText] {
    var lines = [SafeText(words.say.usage(usage(verb)))] + wrapped(words[verb.summary])
    for paragraph in verb.details { lines += [""] + wrapped(words[paragraph]) }
    for list in verb.lists { lines += ["", title(list.title)] + rows(of: list) }
    lines += ["", title(.help(.options))]
    let taken = verb.options + OptionName.ofEveryVerb
    for option in optionTable where taken.contains(option.name) {
      let help = verb.optionTerms[option.name].map { words[$0] } ?? option.help(words)
      lines += row("  \(option.usage(words))", help)
    }
    return lines
  }

  private func rows(of list: HelpList) -> [SafeText] {
    let rows = list.rows.map { (name: $0.name(words), about: $0.about(words)) }
    let longest = rows.map(\.name.count).max() ?? 0
    let column = min(max(longest + 4, HelpPage.narrowColumn), HelpPage.wideColumn)
    return rows.flatMap { row("  \($0.name)", $0.about, column: column) }
  }

  private func usage(_ verb: any Verb.Type) -> String {
    verb.command + (verb.operands.map { " \(words[$0])" } ?? "")
  }

  private func title(_ term: Term) -> SafeText { SafeText("\(words[term]):") }

  func wrapped(_ text: String) -> [SafeText] { SafeText(text).wrapped(to: width) }

  /// A head in the first column with its text beside it; the text starts below a head that is too
  /// wide.
  func row(_ head: String, _ text: String, column: Int = wideColumn) -> [SafeText] {
    let lines = SafeText(text).wrapped(to: max(width - column, 20))
    guard SafeText(head).width < column else {
      return [SafeText(head)] + lines.map { SafeText.empty.padded(to: column) + $0 }
    }
    let heads = [SafeText(head)] + Array(repeating: SafeText.empty, count: max(0, lines.count - 1))
    return zip(heads, lines).map { $0.padded(to: column) + $1 }
  }
}
