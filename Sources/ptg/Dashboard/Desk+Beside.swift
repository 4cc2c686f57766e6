import Boards
import CellCanvas
import Sheets

/// The page of the row under the cursor, beside the list where the screen is wide enough for both.
extension Desk {
  /// The page to draw beside the board on a screen of that size; `nil` where there is none.
  mutating func beside(_ size: Size) throws -> Sheet? {
    guard PageBeside.hasRoom(size), !state.isPresenting, !state.visit.view.isZoomed,
      let place = state.visit.view.target(in: shown), place.kind != nil
    else { return nil }
    if let besideSheet, besideSheet.place == place, besideSheet.number == number {
      return besideSheet.sheet
    }
    var request = state.request
    request.choices = Choices()
    let sheet = try place.load(from: snapshot, request)
    besideSheet = sheet.map { BesideSheet(place: place, number: number, sheet: $0) }
    return sheet
  }
}

/// A page as it was loaded for one row.
struct BesideSheet {
  let place: Place
  /// Of the sheet with the row: another sheet has another one.
  let number: Int
  let sheet: Sheet
}
