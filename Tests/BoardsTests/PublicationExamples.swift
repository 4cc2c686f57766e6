import Testing
import ThreatDomain
import Wording

@testable import Boards
@testable import Sheets
@testable import SnapshotStore

/// A small publication for tests: two forces and a body that is none, with two items and two years.
enum PublicationExamples {
  static let publication = StatisticalPublication(
    id: "pub-1", title: "Crime in two counties", publisher: "ONS", publishedOn: nil,
    basis: "Offences recorded by the police", address: "https://example.org",
    licence: "Open Government Licence v3.0")

  /// A figure, written as `FY-2017-18 | Kent | kent | Fraud | -12.50 | Revised`.
  static func figure(_ text: String) throws -> PublishedFigure {
    let fields = text.split(separator: "|", omittingEmptySubsequences: false)
      .map { $0.trimming { $0 == " " } }
    return PublishedFigure(
      key: PublishedFigure.Key(
        publication: publication.id, period: try #require(PublishedPeriod(fields[0])),
        body: fields[1], item: fields[3]),
      forceID: fields[2].isEmpty ? nil : fields[2],
      value: PublishedValue(fields[4]),
      note: fields[5].isEmpty ? nil : fields[5])
  }

  static let figures = [
    "FY-2016-17 | Kent County | kent | Fraud | 1234 | ",
    "FY-2017-18 | Kent County | kent | Fraud | -12.50 | Revised",
    "FY-2016-17 | Kent County | kent | Forgery | 0 | ",
    "FY-2016-17 | Dorset | dorset | Fraud |  | Not published",
    "FY-2017-18 | Dorset | dorset | Fraud | 7 | Revised",
    "FY-2017-18 | England and Wales |  | Fraud | 4178345 | ",
  ]

  static func model(_ figures: [String] = figures) throws -> PublicationModel {
    PublicationModel(
      PublicationRecords(
        publication: publication, figures: try figures.map(figure),
        forces: ["kent": "Kent", "dorset": "Dorset"]))
  }

  static func page(
    _ figures: [String] = figures, _ columns: PublicationColumns = .periods,
    _ language: Language = .english, isSafe: Bool = false
  ) throws -> SheetReader {
    let request = try SampleReading.request(
      .national, "2019-03", language, choices: Choices(columns), isSafe: isSafe)
    return SheetReader(
      sheet: PublicationSheet(model: try model(figures), request: request).sheet)
  }
}

extension Substring {
  fileprivate func trimming(_ isLeft: (Character) -> Bool) -> String {
    String(String(drop(while: isLeft).reversed()).drop(while: isLeft).reversed())
  }
}
