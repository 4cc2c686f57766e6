extension Welsh: LoadingSentences {
  func upToDate(export serial: Int, created: String) -> String {
    "Cyfredol: mae allforyn \(serial) o \(created) yma'n barod."
  }

  func loaded(export serial: Int, speed: String) -> String {
    "Llwythwyd allforyn \(serial): \(speed)"
  }

  func builtAgain(export serial: Int, speed: String) -> String {
    "Ailadeiladwyd allforyn \(serial): \(speed)"
  }

  func speed(rows: Int, seconds: String, rate: Int) -> String {
    "rhesi: \(count(rows)) mewn \(seconds) eiliad, \(count(rate)) yr eiliad."
  }

  func rowsLoaded(_ done: Int, of total: Int) -> String {
    "rhesi: \(count(done)) o \(count(total))"
  }

  func rowsOfTable(_ table: String, _ rows: Int) -> String { "\(table): rhesi \(count(rows))" }

  func rateAndRest(rate: Int?, secondsLeft: Int) -> String {
    "\(rate.map { ", \(count($0)) yr eiliad" } ?? ""), eiliadau ar ôl: \(count(secondsLeft))"
  }

  func fetching(_ done: String, of total: String, files: Int, of allFiles: Int) -> String {
    "yn cyrchu: \(done) o \(total) MB, ffeiliau: \(count(files)) o \(count(allFiles))"
  }

  func publishedAs(export serial: Int, epoch: Int, for recipient: String) -> String {
    "allforyn \(serial) (cyfnod \(epoch)) ar gyfer \(recipient)"
  }

  func objectsPublished(_ objects: Int, unchanged: Int) -> String {
    "\(count(objects)), a \(count(unchanged)) ohonynt heb newid"
  }

  func key(_ name: String) -> String { "allwedd \(name)" }
}
