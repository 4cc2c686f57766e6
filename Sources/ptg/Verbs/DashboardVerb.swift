/// `ptg`: the dashboard on the current snapshot.
struct DashboardVerb: Verb {
  static let name = ""
  static let summary = "the dashboard of a Prosperity Threat Group, on the current snapshot"
  static let operands = "[VERB] [OPTIONS]"
  static let options = ViewOptions.names + [.version]

  let view: ViewOptions

  init(_ arguments: inout Arguments) throws(UsageError) {
    view = try ViewOptions(arguments)
  }

  func run(in environment: Environment) throws {
    let access = try SnapshotAccess(view, in: environment)
    _ = try view.request(to: access.snapshot)
    // SEAM: the screen takes over here, with the access, the request and the environment.
    throw NothingFound("the dashboard is not in this version; 'ptg help' lists what is")
  }
}
