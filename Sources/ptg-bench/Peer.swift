/// A tool to measure: how it is started, and which keys it is pressed.
struct Peer: Sendable {
  let name: String
  let program: String
  let arguments: [String]
  /// Moves the cursor or the view by one line.
  var key = "j"
  /// Opens what Esc closes; empty where Esc is answered without.
  var keyBeforeEscape = ""
  /// What stands in the environment beyond the usual.
  var variables: [String: String] = [:]
}

extension Peer {
  /// ptg first, since the others are compared with it.
  static func all(_ options: TerminalOptions, _ material: PeerMaterial) -> [Peer] {
    [
      Peer(
        name: "ptg", program: options.program, arguments: ["--data", options.data],
        keyBeforeEscape: "?"),
      Peer(
        name: "tig", program: "/usr/bin/tig", arguments: [],
        variables: ["GIT_DIR": "\(material.repository)/.git"]),
      // Arrows come as in keypad mode, which the program has turned on.
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
