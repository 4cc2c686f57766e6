import SnapshotStore
import ThreatDomain
import Wording

/// The options for the dashboard and `ptg print`, before they are compared with a snapshot.
struct ViewOptions: Equatable, Sendable {
  var isSample = false
  /// The folder of the option `--data`.
  var dataFolder: String?
  /// The serial of the export to show; `nil` for the current snapshot.
  var serial: Int?
  /// From when changes are counted; `nil` for the last meeting, or four weeks.
  var since: AskedBase?
  /// The region or the force that was asked for, by id or by name; `nil` where none was.
  var scope: TypedName?
  /// `nil` for the last month of the snapshot.
  var month: Month?
  var theme: String?
  /// The first folder to look for themes in.
  var themesFolder: String?
  /// The language; `nil` where the user gave none.
  var language: Language?
  var isSafe = false

  static let source: [OptionName] = [.sample, .asOf, .data]

  static let names = source + [.since, .region, .force, .month, .theme, .themes, .lang, .safe]

  /// The words that ask for the same data again: those of `--sample` or `--data`.
  var sourceWords: [String] {
    (isSample ? ["--sample"] : []) + (dataFolder.map { ["--data", $0] } ?? [])
  }

  init() {}

  init(_ arguments: Arguments) throws(UsageError) {
    isSample = arguments.has(.sample)
    dataFolder = try arguments.text(.data, expected: .expected(.folder))
    serial = try arguments.value(.asOf, expected: .expected(.serial)) { text in
      Int(text).flatMap { $0 > 0 ? $0 : nil }
    }
    since = try arguments.value(.since, expected: .expected(.serialOrDay)) { AskedBase($0) }
    scope = try ViewOptions.scope(arguments)
    month = try arguments.value(.month, expected: .expected(.month)) {
      Month($0)
    }
    theme = try arguments.text(.theme, expected: .expected(.theme))
    themesFolder = try arguments.text(.themes, expected: .expected(.folder))
    language = try arguments.language()
    isSafe = arguments.has(.safe)
    try checkSample()
  }

  private static func scope(_ arguments: Arguments) throws(UsageError) -> TypedName? {
    let region = try name(.region, .region, .expected(.region), arguments)
    let force = try name(.force, .force, .expected(.force), arguments)
    if let region, let force {
      throw UsageError { $0.say.regionOrForce(region.text, force.text) }
    }
    return region ?? force
  }

  /// The name after an option; one that begins with a hyphen is an option that lost its place.
  private static func name(
    _ option: OptionName, _ kind: NamedThing.Kind, _ expected: Term, _ arguments: Arguments
  ) throws(UsageError) -> TypedName? {
    try arguments.value(option, expected: expected) { text in
      text.isEmpty || text.hasPrefix("-")
        ? nil : TypedName(option: option, kind: kind, text: text)
    }
  }

  /// Throws where `--sample` is combined with other data; the sample has its own folder and
  /// snapshot.
  private func checkSample() throws(UsageError) {
    guard isSample else { return }
    for (name, isGiven) in [(OptionName.data, dataFolder != nil), (.asOf, serial != nil)]
    where isGiven {
      throw UsageError { $0.say.notWithSample(name.typed) }
    }
  }
}
