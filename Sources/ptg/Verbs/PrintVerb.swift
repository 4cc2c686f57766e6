/// `ptg print BOARD`: one board or page, headless.
struct PrintVerb: Verb {
  static let name = "print"
  static let summary = "print one board or page, or the whole pack"
  static let operands = "BOARD"
  static let details = ["BOARD is a name from 'ptg boards', or 'pack'."]
  static let options = PrintOptions.names

  let print: PrintOptions

  init(_ arguments: inout Arguments) throws(UsageError) {
    print = try PrintOptions(&arguments)
  }

  func run(in environment: Environment) throws {
    let access = try SnapshotAccess(print.view, in: environment)
    _ = try print.view.request(to: access.snapshot)
    // SEAM: printing takes over here, with the access, the request and the options.
    throw NothingFound("printing is not in this version; 'ptg help' lists what is")
  }
}
