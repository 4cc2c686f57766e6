/// Why no screen can be opened, worded for the person at the keyboard.
package enum ScreenProblem: Error, Equatable, Sendable, CustomStringConvertible {
  /// Standard input or output is a file or a pipe.
  case notATerminal(stream: String)
  case terminalNotNamed
  case terminalNotKnown(name: String)
  case cursorCannotBePlaced(name: String)
  case noPipe(reason: String)
  case noFrameOutlet(reason: String)

  package var description: String {
    switch self {
    case .notATerminal(let stream):
      "\(stream) is not a terminal. For output without one use 'ptg print BOARD'."
    case .terminalNotNamed:
      """
      TERM is not set, expected the name of this terminal. Try TERM=xterm-256color, or \
      'ptg print BOARD'.
      """
    case .terminalNotKnown(let name):
      """
      TERM: found '\(name)', expected a full-screen terminal that this machine's terminfo knows. \
      Try TERM=xterm-256color or TERM=vt100, or 'ptg print BOARD'.
      """
    case .cursorCannotBePlaced(let name):
      """
      TERM: found '\(name)', expected a terminal whose cursor can be placed. Use \
      'ptg print BOARD'.
      """
    case .noPipe(let reason):
      "the pipe for signals could not be made: \(reason). Close other programs and start again."
    case .noFrameOutlet(let reason):
      "the memory for frames could not be had: \(reason). Close other programs and start again."
    }
  }
}
