/// A tool to measure: how to start it, and which keys to press.
struct Peer: Sendable {
  let name: String
  let program: String
  let arguments: [String]
  /// The key that moves the cursor or the view by one line.
  var key = "j"
  /// The key that opens something for Esc to close; empty where Esc needs nothing open.
  var keyBeforeEscape = ""
  /// Further variables of the tool's environment.
  var variables: [String: String] = [:]
}

extension Peer {
  /// The tools; ptg comes first, because the others are compared with it.
  static func all(_ options: TerminalOptions, _ material: PeerMaterial) -> [Peer] {
    [
      Peer(
        name: "ptg", program: options.program, arguments: ["--data", options.data],
        keyBeforeEscape: "?"),
      Peer(
        name: "tig", program: "/usr/bin/tig", arguments: [],
        variables: ["GIT_DIR": "\(material.repository)/.git"]),
      // htop turns keypad mode on, so the arrow key has the sequence of that mode.
      Peer(
        name: "htop", program: "/usr/bin/htop", arguments: [], key: "\u{1B}OB",
        keyBeforeEscape: "/"),
      Peer(
        name: "lnav", program: "/usr/bin/lnav", arguments: [material.log],
        keyBeforeEscape: "/"),
      Peer(name: "visidata", program: "/usr/bin/vd", arguments: [material.table]),
    ]
  }
}
