import Boards
import Sheets
import SnapshotStore

/// The options of `ptg-bench boards`.
struct BoardsOptions {
  let data: String
  /// The only board or kind of page to measure; `nil` for all.
  let place: String?
  let runs: Int
  /// Whether records with handling code C are read.
  let clearance: Clearance

  init(_ words: [String]) throws(BenchUsage) {
    let options = try BenchOptions(
      words, names: ["data", "place", "runs", "handling"], verb: "boards")
    guard let data = options["data"] else { throw BenchUsage("boards: --data is missing") }
    guard let runs = Int(options["runs"] ?? "20"), runs > 0 else {
      throw BenchUsage("--runs: found '\(options["runs"] ?? "")', expected a number from 1")
    }
    let known = boardCatalogue.map(\.id) + pageCatalogue.map(\.kind)
    if let place = options["place"], !known.contains(place) {
      throw BenchUsage(
        "--place: found '\(place)', expected one of \(known.joined(separator: ", "))")
    }
    guard ["carry", "leave-out"].contains(options["handling"] ?? "carry") else {
      throw BenchUsage(
        "--handling: found '\(options["handling"] ?? "")', expected carry or leave-out")
    }
    clearance = options["handling"] == "leave-out" ? .withoutConditions : .full
    self.data = data
    place = options["place"]
    self.runs = runs
  }
}
