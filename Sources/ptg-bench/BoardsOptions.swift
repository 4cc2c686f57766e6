import Boards

/// What `ptg-bench boards` was asked for.
struct BoardsOptions {
  let data: String
  /// The board or kind of page that is measured alone; `nil`: all.
  let place: String?
  let runs: Int

  init(_ words: [String]) throws(BenchUsage) {
    let options = try BenchOptions(words, names: ["data", "place", "runs"], verb: "boards")
    guard let data = options["data"] else { throw BenchUsage("boards: --data is missing") }
    guard let runs = Int(options["runs"] ?? "20"), runs > 0 else {
      throw BenchUsage("--runs: found '\(options["runs"] ?? "")', expected a number from 1")
    }
    let known = boardCatalogue.map(\.id) + pageCatalogue.map(\.kind)
    if let place = options["place"], !known.contains(place) {
      throw BenchUsage(
        "--place: found '\(place)', expected one of \(known.joined(separator: ", "))")
    }
    self.data = data
    place = options["place"]
    self.runs = runs
  }
}
