/// A key as the keyboard, the terminal and its escape sequences let it be known.
package enum Key: Hashable, Sendable {
  case character(Character)
  case enter, escape, tab, backTab, backspace, insert, delete
  case up, down, left, right, home, end, pageUp, pageDown
  /// F1 is 1.
  case function(Int)
  /// With Ctrl held: the lower-case letter, or the sign, as in Ctrl-L or Ctrl-].
  case control(Character)
  /// With Alt held, which terminals send as Esc and the character at once.
  case alt(Character)
  case altLeft, altRight
  /// Only while the mouse is on: ``Screen/setMouse(on:)``.
  case mouse(MouseEvent)
  /// Text from the clipboard, never to be run as keys. Lines end in `\n`.
  case pasted(String)
  case focusIn, focusOut
  /// A key or escape sequence that has no name here.
  case unknown
}
