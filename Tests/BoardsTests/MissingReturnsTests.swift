import SampleForTests
import SnapshotStore
import Testing
import ThreatDomain
import Wording

@testable import Boards
@testable import Sheets

@Suite("Boards of an export in which returns are missing", .tags(.slow))
struct MissingReturnsTests {
  struct Shown {
    let name: String
    let reader: SheetReader
  }

  /// Every board in every view, and a page of each kind that shows demand.
  static func all(_ sample: ReducedSample, _ scopes: [Scope], _ month: Month) throws -> [Shown] {
    let snapshot = try sample.open()
    var shown: [Shown] = []
    for scope in scopes {
      for board in boardCatalogue {
        for view in board.views {
          let request = BoardRequest(
            scope: scope, month: month, words: Words(.english), choices: view)
          shown.append(
            Shown(
              name: "\(board.id) \(scope) \(view) \(month)",
              reader: SheetReader(sheet: try board.load(snapshot, request))))
        }
      }
      guard let place = Place(scope) else { continue }
      let request = BoardRequest(scope: .national, month: month, words: Words(.english))
      let page = try #require(try place.load(from: snapshot, request))
      shown.append(Shown(name: "page \(scope) \(month)", reader: SheetReader(sheet: page)))
    }
    return shown
  }

  private static let scopes: [Scope] = [
    .national, .region("sw"), .region("ea"), .region("se"), .force("kent"), .force("surrey"),
    .force("gibraltar"),
  ]

  private static func months(near sample: ReducedSample) -> [String] {
    switch sample {
    case .late: ["2016-05", "2019-02", "2019-03"]
    case .part: ["2018-03", "2018-04", "2019-02", "2019-03"]
    case .gap: ["2018-06", "2018-07", "2018-08", "2018-10", "2019-01", "2019-03"]
    }
  }

  @Test(
    "show no number that comes from a missing month, and no false alarm",
    arguments: ReducedSample.allCases)
  func sweep(_ sample: ReducedSample) throws {
    var wrong: [String] = []
    for text in Self.months(near: sample) {
      let month = try #require(Month(text))
      for shown in try Self.all(sample, Self.scopes, month) {
        for figure in shown.reader.sheet.allFigures
        where figure.figure.needsMissing(in: sample) && figure.raw.isNumber {
          wrong.append("\(shown.name): \(figure.label) \(figure.raw)")
        }
        let text = shown.reader.text
        // Where returns came in part, other forces may be low in truth.
        let alarms = sample == .part ? ["-100%"] : ["-100%", "low: below its limit"]
        for alarm in alarms where text.contains(alarm) {
          wrong.append("\(shown.name): \(alarm)")
        }
      }
    }
    #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(8).joined(separator: "\n"))")
  }

  @Test(
    "show what the SQL behind each figure answers", arguments: ReducedSample.allCases)
  func answers(_ sample: ReducedSample) throws {
    let snapshot = try sample.open()
    var figures: [Figure: NamedFigure] = [:]
    for text in Self.months(near: sample).suffix(2) {
      let scopes: [Scope] = [
        .national, .region("ea"), .region("se"), .force("surrey"), .force("kent"),
      ]
      for shown in try Self.all(sample, scopes, try #require(Month(text))) {
        for figure in shown.reader.sheet.allFigures where figure.figure.isOfReturns {
          figures[figure.figure] = figure
        }
      }
    }
    try #require(figures.count > 300)
    var others: [String] = []
    for figure in figures.values {
      let answer = try snapshot.database.answer(figure.figure)
      guard !figure.raw.agrees(with: answer.value) else { continue }
      others.append("\(figure.label): \(figure.raw), not \(answer.value)\n\(answer.sql)")
    }
    #expect(others.isEmpty, "\(others.count): \(others.prefix(2).joined(separator: "\n"))")
  }

  @Test("have questions that answer NULL for a missing month, and zero for one without reports")
  func null() throws {
    let snapshot = try ReducedSample.gap.open()
    let gap = try #require(Month("2018-07"))
    func answer(_ figure: DemandFigure, _ scope: Scope, _ months: ClosedRange<Month>) throws
      -> FigureAnswer.Value
    {
      try snapshot.database.answer(.demand(figure, DemandSlice(scope, in: months))).value
    }
    for figure in [
      DemandFigure.sum(.reports), .share(.vulnerableVictims), .changeOnYear(.reports),
      .ratePer10000, .lossPerHead, .partOfWhole(.loss, of: DemandSlice(.national, in: gap...gap)),
    ] {
      #expect(try answer(figure, .region("sw"), gap...gap) == .missing, "\(figure)")
      #expect(try answer(figure, .force("gibraltar"), (gap + 1)...(gap + 1)) == .missing)
    }
    #expect(try answer(.sum(.reports), .region("sw"), (gap - 2)...gap) == .missing)
    #expect(try answer(.sum(.reports), .force("surrey"), (gap + 7)...(gap + 7)) == .missing)
    let nothing = DemandSlice(.force("dorset"), .type("NFIB0"), in: (gap + 1)...(gap + 1))
    #expect(try snapshot.database.answer(.demand(.sum(.reports), nothing)).value == .integer(0))
  }
}

extension RawValue {
  fileprivate var isNumber: Bool {
    switch self {
    case .integer, .number, .decimal: true
    case .text, .missing, .suppressed: false
    }
  }
}

extension Figure {
  /// Whether the figure counts what forces send in month by month.
  fileprivate var isOfReturns: Bool {
    switch self {
    case .demand, .outcomes, .victims: true
    default: false
    }
  }

  /// Whether the figure needs something that was left out of the sample.
  fileprivate func needsMissing(in sample: ReducedSample) -> Bool {
    switch self {
    case .demand(let asked, let slice):
      if slice.scope == .force("gibraltar") { return true }
      switch asked {
      case .mean, .limit, .nearLine: return false
      case .changeOnYear:
        return sample.lacksDemand(slice.scope, slice.months)
          || sample.lacksDemand(slice.scope, slice.months.yearBefore)
      default: return sample.lacksDemand(slice.scope, slice.months)
      }
    case .outcomes(_, let scope, let months, _):
      return sample == .late || scope == .force("gibraltar")
        || sample == .gap && months == ReducedSample.october...ReducedSample.october
    default: return false
    }
  }
}

extension ReducedSample {
  fileprivate static let october = Month(index: 2018 * 12 + 9)

  /// Whether some month has no return from any force of the scope.
  fileprivate func lacksDemand(_ scope: Scope, _ months: ClosedRange<Month>) -> Bool {
    months.contains { month in
      let text = "\(month)"
      switch (self, scope) {
      case (.late, _): return text == "2019-03" || text < "2017-04"
      case (.part, _): return text < "2017-04"
      case (.gap, .force("kent")) where text == "2019-03": return true
      case (.gap, .force("surrey")) where text >= "2019-01": return true
      case (.gap, _): return text == "2018-07" || text < "2017-04"
      }
    }
  }
}
