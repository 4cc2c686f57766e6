import SampleForTests
import SnapshotStore
import Testing
import ThreatDomain

@testable import Boards
@testable import Sheets

@Suite("A record in the safe view", .tags(.slow))
struct SafeRecordTests {
  /// Every board and some pages with records, in the safe view.
  private static let sheets = Result {
    let snapshot = try SampleSnapshot.open()
    let request = try SampleReading.request(.region("sw"), isSafe: true)
    let places =
      boardCatalogue.map { Place.board($0.id) }
      + (try snapshot.database.investigations(in: .region("sw"))).map { .investigation($0.id) }
      + (try snapshot.database.threats(inRegion: "sw")).map { .threat($0.id) }
    return try places.map { place in
      (place: place, sheet: try #require(try place.load(from: snapshot, request)))
    }
  }

  @Test("has people in multiples of five, the same wherever it stands")
  func people() throws {
    var shown: [CountIdentity: Set<Double>] = [:]
    for (place, sheet) in try Self.sheets.get() {
      for figure in sheet.allFigures {
        guard case .record = figure.figure, let identity = CountIdentity(figure.figure),
          let value = figure.raw.value
        else { continue }
        #expect(value.truncatingRemainder(dividingBy: 5) == 0, "\(place) \(figure.label)")
        shown[identity, default: []].insert(value)
      }
    }
    #expect(shown.count > 20 && shown.values.allSatisfy { $0.count == 1 })
  }

  @Test("has its loss to two figures, kept back where its victims show under five")
  func losses() throws {
    var kept = 0
    for (place, sheet) in try Self.sheets.get() {
      for table in sheet.panes.compactMap(\.data) {
        guard let loss = table.columns.firstIndex(where: { $0.id == .lossPence }),
          let victims = table.columns.firstIndex(where: { $0.id == .victims })
        else { continue }
        for row in table.rows {
          let isFew = (row.fields[victims].raw.value ?? 5) < 5
          kept += isFew ? 1 : 0
          #expect((row.fields[loss].raw == .suppressed) == isFew, "\(place)")
          let pence = Int64(row.fields[loss].raw.value ?? 0)
          #expect(Pence(pence).toTwoFigures == Pence(pence))
        }
      }
    }
    #expect(kept > 0)
  }

  @Test("stands in order of what is shown: level, then loss, then id")
  func order() throws {
    let sheet = try SampleReading.page(.region("sw"), isSafe: true)
    let keys = try sheet.rows("investigations").map { row in
      let text = row.fields.map { SheetReader.text($0.runs) }
      let isWorry = text[4].contains("!")
      return (text[2], isWorry ? 0 : 1, -(row.fields[7].raw.value ?? 0), text[0])
    }
    #expect(keys.count > 3)
    #expect(keys.elementsEqual(keys.sorted { $0 < $1 }) { $0 == $1 })
  }
}
