import ExportFormat
import ThreatDomain

/// Guesses which month or day a spreadsheet's text means, such as `Apr-18` or `03/04/2019`.
package enum DateGuess {
  /// The forms in which spreadsheets in the United Kingdom write months and days.
  private static let forms = [
    "mmm-yy", "mmm yy", "mmm-yyyy", "mmm yyyy", "mm/yyyy", "d-mmm-yy", "d-mmm-yyyy", "d mmm yy",
    "d mmm yyyy", "d/m/yyyy", "d/m/yy", "d.m.yyyy", "yyyy-mm-dd", "yyyy/mm/dd", "yyyy/mm",
  ].compactMap { DateForm($0) }

  private static let formsOfDays = forms.filter(\.hasDay)

  /// The day that a spreadsheet's text means, such as `03/05/2019`; `nil` where none is meant.
  package static func day(_ text: String) -> Day? { try? DateForm.day(text, formsOfDays) }

  /// The text as the column takes it; `nil` where the column takes no date, or none is meant.
  static func of(_ text: String, for column: Column) -> String? {
    let meant: String? =
      switch column.kind {
      case .month: (try? DateForm.month(text, forms)).map { "\($0)" }
      case .day: (try? DateForm.day(text, formsOfDays)).map { "\($0)" }
      default: nil
      }
    // A date in the right form has another fault.
    return meant == text ? nil : meant
  }
}
