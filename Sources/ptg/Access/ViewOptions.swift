import ThreatDomain
import Wording

/// The options for the dashboard and `ptg print`, before they are compared with a snapshot.
struct ViewOptions: Equatable, Sendable {
  var isSample = false
  /// The folder of the option `--data`.
  var dataFolder: String?
  /// The serial of the export to show; `nil` for the current snapshot.
  var serial: Int?
  /// The region or force; `nil` where the user gave none.
  var scope: Scope?
  /// The month; `nil` for the last month of the snapshot.
  var month: Month?
  var theme: String?
  /// The first folder to look for themes in.
  var themesFolder: String?
  /// The language; `nil` where the user gave none.
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

  /// Throws where `--sample` is combined with other data; the sample has its own folder and
  /// snapshot.
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
