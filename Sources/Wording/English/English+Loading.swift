extension English: LoadingSentences {
  func upToDate(export serial: Int, created: String) -> String {
    "Up to date: export \(serial) of \(created) is held already."
  }

  func loaded(export serial: Int, speed: String) -> String {
    "Loaded export \(serial): \(speed)"
  }

  func builtAgain(export serial: Int, speed: String) -> String {
    "Built export \(serial) again: \(speed)"
  }

  func speed(rows: Int, seconds: String, rate: Int) -> String {
    "\(count(rows)) rows in \(seconds) s, \(count(rate)) rows/s."
  }

  func rowsLoaded(_ done: Int, of total: Int) -> String {
    "\(count(done)) of \(count(total)) rows"
  }

  func rowsOfTable(_ table: String, _ rows: Int) -> String { "\(table): \(count(rows)) rows" }

  func rateAndRest(rate: Int?, secondsLeft: Int) -> String {
    "\(rate.map { ", \(count($0)) rows/s" } ?? ""), \(count(secondsLeft)) s left"
  }

  func fetching(_ done: String, of total: String, files: Int, of allFiles: Int) -> String {
    "fetching: \(done) of \(total) MB, \(count(files)) of \(count(allFiles)) files"
  }

  func publishedAs(export serial: Int, epoch: Int, for recipient: String) -> String {
    "export \(serial) (epoch \(epoch)) for \(recipient)"
  }

  func objectsPublished(_ objects: Int, unchanged: Int) -> String {
    "\(count(objects)), of them \(count(unchanged)) unchanged"
  }

  func key(_ name: String) -> String { "key \(name)" }
}
