/// A key, or other input, as the terminal and its escape sequences report it.
package enum Key: Hashable, Sendable {
  case character(Character)
  case enter, escape, tab, backTab, backspace, insert, delete
  case up, down, left, right, home, end, pageUp, pageDown
  /// A function key by its number; F1 is 1.
  case function(Int)
  /// A key with Ctrl: the lower-case letter or the sign, as in Ctrl-L or Ctrl-].
  case control(Character)
  /// A key with Alt, which terminals send as Esc and the character together.
  case alt(Character)
  case altLeft, altRight
  /// A mouse event, only while the mouse is on: ``Screen/setMouse(on:)``.
  case mouse(MouseEvent)
  /// Pasted text, which must never run as keys; its lines end in `\n`.
  case pasted(String)
  case focusIn, focusOut
  /// A key or escape sequence without a name here.
  case unknown
}
