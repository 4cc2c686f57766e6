import ThreatDomain
import Wording

/// What the dashboard and `ptg print` are asked to show, before a snapshot has judged it.
struct ViewOptions: Equatable, Sendable {
  var isSample = false
  /// The folder that `--data` names.
  var dataFolder: String?
  /// The export whose kept snapshot is wanted; `nil` for the current one.
  var serial: Int?
  /// `nil` where none was asked for.
  var scope: Scope?
  /// `nil` for the last month of the snapshot.
  var month: Month?
  var theme: String?
  /// Where themes are looked for first.
  var themesFolder: String?
  /// `nil` where none was asked for.
  var language: Language?
  var isSafe = false

  static let source: [OptionName] = [.sample, .asOf, .data]

  static let names = source + [.region, .force, .month, .theme, .themes, .lang, .safe]

  init() {}

  init(_ arguments: Arguments) throws(UsageError) {
    isSample = arguments.has(.sample)
    dataFolder = try arguments.text(.data, expected: "a folder")
    serial = try arguments.value(.asOf, expected: "the serial of an export, such as 8") { text in
      Int(text).flatMap { $0 > 0 ? $0 : nil }
    }
    scope = try ViewOptions.scope(arguments)
    month = try arguments.value(.month, expected: "a month as YYYY-MM, such as 2019-03") {
      Month($0)
    }
    theme = try arguments.text(.theme, expected: "the name of a theme")
    themesFolder = try arguments.text(.themes, expected: "a folder")
    let languages = "en or cy"
    language = try arguments.value(.lang, expected: languages, Language.init)
    isSafe = arguments.has(.safe)
    try checkSample()
  }

  private static func scope(_ arguments: Arguments) throws(UsageError) -> Scope? {
    let region = try arguments.value(.region, expected: idGrammar("a region", "se")) {
      Scope("region:\($0)")
    }
    let force = try arguments.value(.force, expected: idGrammar("a force", "kent")) { text in
      text == "national" ? nil : Scope(text)
    }
    if let region, let force {
      throw UsageError("--region, --force: found \(region) and \(force), expected one of the two")
    }
    return region ?? force
  }

  private static func idGrammar(_ thing: String, _ example: String) -> String {
    "the id of \(thing), such as \(example): lower-case letters, digits, hyphens"
  }

  /// The sample has a data folder of its own, with one snapshot in it.
  private func checkSample() throws(UsageError) {
    guard isSample else { return }
    for (name, isGiven) in [(OptionName.data, dataFolder != nil), (.asOf, serial != nil)]
    where isGiven {
      throw UsageError(
        "\(name.typed): found with --sample, expected without it: "
          + "the sample is loaded into a folder of its own")
    }
  }
}
