extension English: SourcesSentences {
  var sourceIsEmpty: String { "SOURCE is empty: give a folder or an address" }

  func addressRefused(_ fault: String) -> String { "SOURCE: \(fault), or a folder" }

  func unsignedNeedsFolder(_ address: String) -> String {
    "--allow-unsigned goes with a folder, and \(address) is an address: what comes over a line "
      + "must be signed. Copy the export to a folder that you trust and give that."
  }

  var unsignedNeedsReason: String {
    "--allow-unsigned needs --reason TEXT with it: boards and the audit log show it"
  }

  var syncNeedsSource: String {
    "ptg sync needs SOURCE, a folder or an address: there is no snapshot yet that names one"
  }

  func currentNamesNoSource(_ path: String) -> String {
    "ptg sync: \(path) cannot be read, so that it does not say which export it is of. "
      + "Type where the export is: 'ptg sync SOURCE', a folder or an address."
  }

  var publishNeedsFolder: String { "ptg publish needs --out DIR: the folder that clients read" }

  var publishNeedsKey: String { "ptg publish needs --key FILE: the key to sign with" }

  func oneTaskAtATime(_ options: [String]) -> String {
    "ptg snapshots does one thing at a time: give one of \(options.joined(separator: " and "))"
  }

  func notKept(_ folder: String, export serial: Int, kept: [String]) -> String {
    "\(folder): no snapshot of export \(serial) is kept; kept are: \(kept.joined(separator: ", "))"
  }

  func notPinned(_ folder: String, export serial: Int) -> String {
    "\(folder): no snapshot of export \(serial) is pinned"
  }

  func noSnapshotYet(_ folder: String) -> String {
    """
    \(folder): no snapshot yet. To go on:
      ptg --sample       looks at the sample export, which ships with ptg
      ptg sync FOLDER    loads an export from a folder
      ptg sync ADDRESS   loads one from a web server, https://...
    """
  }
}
