import ExportFormat

/// The names of a file's columns, and where each stands.
struct SheetHeader {
  let line: Int
  /// The names as the file writes them.
  let names: [String]
  private let positions: [String: Int]

  init(_ row: SheetRow) {
    line = row.line
    names = row.fields
    positions = Dictionary(
      row.fields.enumerated().map { (Folded.text($0.element), $0.offset) },
      // Of two columns with one name, the first counts.
      uniquingKeysWith: { first, _ in first })
  }

  /// The position of the column with the first of the names that the file has.
  func position(of headers: [String]) -> Int? {
    headers.lazy.compactMap { positions[Folded.text($0)] }.first
  }

  /// The names of these columns that another column has too.
  func doubled(among positions: Set<Int>) -> [String] {
    let folded = names.map(Folded.text)
    return positions.sorted().filter { position in folded.count { $0 == folded[position] } > 1 }
      .map { names[$0] }
  }

  /// How many of the columns the row names.
  func count(of headers: [[String]]) -> Int { headers.count { position(of: $0) != nil } }

  /// The name in the file that is nearest to one of the names.
  func nearest(to headers: [String]) -> String? {
    headers.lazy.compactMap { NearestWord.to($0, among: names.filter { !$0.isEmpty }) }.first
  }
}
