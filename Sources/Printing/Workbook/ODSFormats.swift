import CellCanvas
import Wording

/// The formats of numbers and dates in a workbook.
struct ODSFormats {
  /// The names of the formats, to which styles of cells refer.
  enum Name: String {
    case whole, decimal, percent, money, date
    case yearMonth = "year-month"
  }

  let language: Language

  func write(to markup: inout Markup) {
    markup.element(.numberStyle, named(.whole)) { digits(0, in: &$0) }
    markup.element(.numberStyle, named(.decimal)) { digits(2, in: &$0) }
    markup.element(.percentageStyle, named(.percent)) { markup in
      digits(1, in: &markup)
      markup.element(.numberText, text: "%")
    }
    markup.element(.currencyStyle, named(.money)) { markup in
      markup.element(
        .numberSymbol,
        [Attribute(.numberLanguage, "en"), Attribute(.numberCountry, "GB")], text: "£")
      digits(2, in: &markup)
    }
    markup.element(.dateStyle, named(.date)) { markup in
      markup.leaf(.numberDay)
      markup.element(.numberText, text: " ")
      writeMonth(to: &markup)
    }
    markup.element(.dateStyle, named(.yearMonth)) { writeMonth(to: &$0) }
  }

  /// A format speaks the language of the words, so that months have their names.
  private func named(_ name: Name) -> [Attribute] {
    [
      Attribute(.styleName, made: name.rawValue),
      Attribute(.numberLanguage, made: language.rawValue), Attribute(.numberCountry, "GB"),
    ]
  }

  private func digits(_ places: Int, in markup: inout Markup) {
    markup.leaf(
      .numberNumber,
      [
        Attribute(.numberPlaces, made: "\(places)"), Attribute(.numberMinPlaces, made: "\(places)"),
        Attribute(.numberDigits, "1"), Attribute(.numberGrouping, "true"),
      ])
  }

  private func writeMonth(to markup: inout Markup) {
    markup.leaf(.numberMonth, [Attribute(.numberTextual, "true")])
    markup.element(.numberText, text: " ")
    markup.leaf(.numberYear, [Attribute(.numberForm, "long")])
  }
}
