import Boards
import CellCanvas
import Platform
import Printing
import SQLiteFile
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// A copy of a snapshot with a change in it, and the reading of everything in it.
struct AlteredSnapshot {
  let path: String

  /// A file without a change.
  init(at path: String) { self.path = path }

  /// Copies the file and changes the copy.
  init(of original: String, at path: String, _ alteration: Alteration) throws {
    self.path = path
    try Files.remove(path)
    _ = try Files.copy(original, to: path, limit: 1 << 32)
    if let seed = alteration.seed {
      try AlteredSnapshot.flip(path, seed)
      return
    }
    let schema = try AlteredSnapshot.loosen(path)
    do {
      let database = try Database(building: path)
      try database.execute("PRAGMA foreign_keys = OFF")
      for statement in alteration.statements { try database.execute(statement) }
    }
    try AlteredSnapshot.restore(schema, in: path, isWhole: alteration.hidesItself)
  }

  /// Changes 16 bytes of the file after its header, at places that the seed gives.
  private static func flip(_ path: String, _ seed: UInt64) throws {
    var bytes = try Files.read(path, limit: 1 << 30)
    var state = seed
    for _ in 0..<16 {
      // Knuth's constants for a linear congruential generator (MMIX).
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let place = 100 + Int(state >> 33) % (bytes.count - 100)
      bytes[place] ^= UInt8(truncatingIfNeeded: state >> 20) | 1
    }
    try Files.replace(path, with: bytes)
  }

  /// Removes from the schema what keeps wrong kinds of values out; returns the old schema.
  private static func loosen(_ path: String) throws -> [(row: Int, sql: String)] {
    let database = try Database(building: path)
    let schema = try Statement(
      "SELECT rowid, sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
      on: database
    ).all { (row: $0.integer(0), sql: $0.text(1)) }
    try database.execute(
      """
      PRAGMA writable_schema = ON;
      UPDATE sqlite_schema
         SET sql = replace(replace(replace(replace(
               sql, ' NOT NULL', ''), ') STRICT, WITHOUT ROWID', ') WITHOUT ROWID'),
               ') STRICT', ')'), ' CHECK (id = 1)', '')
       WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
      """)
    return schema
  }

  private static func restore(
    _ schema: [(row: Int, sql: String)], in path: String, isWhole: Bool
  ) throws {
    let database = try Database(building: path)
    try database.execute("PRAGMA writable_schema = ON")
    let update = try Statement(
      """
      UPDATE sqlite_schema SET sql = ?2
       WHERE type = 'table' AND CASE WHEN ?3 THEN rowid = ?1
                                     ELSE ?2 LIKE 'CREATE TABLE ' || name || ' %' END
      """, on: database)
    for (row, sql) in schema {
      update.bind(row, at: 1)
      update.bind(sql, at: 2)
      update.bind(isWhole ? 1 : 0, at: 3)
      try update.run()
    }
  }

  /// The result of the reading: how many places could be read, how many could not, and why not.
  struct Outcome: Equatable {
    var places = 0
    var faults = 0
    var firstFault: String?

    mutating func note(_ fault: any Error) {
      faults += 1
      if firstFault == nil { firstFault = "\(fault)" }
    }
  }

  /// Opens the snapshot and asks for everything that it can show.
  ///
  /// Every board in each view and the first pages of each kind are loaded, drawn and printed, and
  /// their figures are asked for. An error is an acceptable answer; a trap ends the process.
  ///
  /// - Parameter isBrief: Whether only the boards of the nation are read, drawn once and not
  ///   printed.
  func read(isBrief: Bool = false) -> Outcome {
    var outcome = Outcome()
    do {
      let snapshot = try Snapshot(path: path, clearance: .full)
      let month = snapshot.directory.months.upperBound
      let scopes = isBrief ? [.national] : try BoardsCase.scopes(of: snapshot)
      for (position, scope) in scopes.enumerated() {
        var request = BoardRequest(scope: scope, month: month, words: Words(.english))
        request.isSafe = position == 1
        var cases = BoardsCase.boards(in: request)
        for pages in try BoardsCase.pages(of: snapshot, in: request) { cases += pages.prefix(1) }
        for wanted in cases { read(wanted, of: snapshot, isBrief: isBrief, &outcome) }
      }
    } catch {
      outcome.note(error)
    }
    return outcome
  }

  private func read(
    _ wanted: BoardsCase, of snapshot: borrowing Snapshot, isBrief: Bool,
    _ outcome: inout Outcome
  ) {
    do {
      guard let sheet = try wanted.load(from: snapshot) else { return }
      outcome.places += 1
      draw(sheet, isBrief ? [Size(columns: 80, rows: 24)] : AlteredSnapshot.sizes)
      guard !isBrief else { return }
      try print(sheet, wanted, snapshot.header)
      for figure in sheet.allFigures.prefix(12) {
        _ = try Explanation(figure, from: snapshot, wanted.request.words)
      }
    } catch {
      outcome.note(error)
    }
  }

  private static let sizes = [Size(columns: 80, rows: 24), Size(columns: 200, rows: 60)]

  private func draw(_ sheet: Sheet, _ sizes: [Size]) {
    let frame = Frame(
      context: [], tabs: [], keys: [], message: nil, marking: sheet.marking.rawValue)
    for size in sizes {
      var view = ViewState()
      view.settle(in: sheet)
      _ = sheet.draw(size: size, glyphs: .unicode, frame: frame, state: &view)
    }
  }

  private func print(_ sheet: Sheet, _ wanted: BoardsCase, _ header: SnapshotHeader) throws {
    let context = PrintContext(
      words: wanted.request.words, place: wanted.place.text,
      scope: wanted.request.scope.description, scopeName: "", month: wanted.request.month,
      serial: header.serial, hash: header.manifestSHA256, created: header.created,
      expires: header.expires, trust: "", isPast: false, isSafe: wanted.request.isSafe, stamp: nil)
    let document = PrintDocument(sheet, context: context)
    for form in printForms where ["text", "html", "svg", "json"].contains(form.id) {
      _ = try form.write(document, PrintSettings())
    }
  }
}
