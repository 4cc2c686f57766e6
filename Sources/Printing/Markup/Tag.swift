/// The elements of pages, pictures and workbooks.
///
/// No other element can be written.
package enum Tag: String, Sendable {
  // HTML
  case html, head, meta, title, body, header, footer, main, nav, section, figure, figcaption
  case h1, h2, h3, p, ul, ol, li, div, span, strong, a
  case table, caption, thead, tbody, tr, th, td
  // SVG
  case svg, desc, g, path, rect, line, circle, text, tspan
  // OpenDocument 1.3: the parts of a flat document
  case odfDocument = "office:document"
  case odfMeta = "office:meta"
  case odfSettings = "office:settings"
  case odfStyles = "office:styles"
  case odfAutomaticStyles = "office:automatic-styles"
  case odfMasterStyles = "office:master-styles"
  case odfBody = "office:body"
  case odfSpreadsheet = "office:spreadsheet"
  case dcTitle = "dc:title"
  case dcLanguage = "dc:language"
  case metaGenerator = "meta:generator"
  case metaCreated = "meta:creation-date"
  case configSet = "config:config-item-set"
  case configIndexed = "config:config-item-map-indexed"
  case configNamed = "config:config-item-map-named"
  case configEntry = "config:config-item-map-entry"
  case configItem = "config:config-item"
  // Its styles
  case style = "style:style"
  case pageLayout = "style:page-layout"
  case pageLayoutProperties = "style:page-layout-properties"
  case headerStyle = "style:header-style"
  case footerStyle = "style:footer-style"
  case headerFooterProperties = "style:header-footer-properties"
  case masterPage = "style:master-page"
  case pageHeader = "style:header"
  case pageFooter = "style:footer"
  case tableProperties = "style:table-properties"
  case columnProperties = "style:table-column-properties"
  case rowProperties = "style:table-row-properties"
  case cellProperties = "style:table-cell-properties"
  case textProperties = "style:text-properties"
  case paragraphProperties = "style:paragraph-properties"
  case numberStyle = "number:number-style"
  case percentageStyle = "number:percentage-style"
  case currencyStyle = "number:currency-style"
  case dateStyle = "number:date-style"
  case numberNumber = "number:number"
  case numberText = "number:text"
  case numberSymbol = "number:currency-symbol"
  case numberDay = "number:day"
  case numberMonth = "number:month"
  case numberYear = "number:year"
  // Its tables
  case odfTable = "table:table"
  case odfColumn = "table:table-column"
  case odfHeaderRows = "table:table-header-rows"
  case odfRow = "table:table-row"
  case odfCell = "table:table-cell"
  case odfParagraph = "text:p"
  case odfLink = "text:a"
  case odfBlank = "text:s"
  case odfPageNumber = "text:page-number"

  /// Whether HTML writes the element without an end tag.
  var isVoid: Bool {
    self == .meta
  }

  /// Whether a line ends after the element.
  var isBlock: Bool {
    switch self {
    case .span, .strong, .a, .tspan: false
    // A row of a sheet is one line of the file.
    case .odfCell, .odfParagraph, .odfLink, .odfBlank, .odfPageNumber: false
    default: true
    }
  }

  /// Whether a line ends after the start tag, because the element holds only other elements.
  var isContainer: Bool {
    switch self {
    case .html, .head, .body, .main, .nav, .section, .figure, .ul, .ol, .table, .thead, .tbody,
      .svg, .g, .odfDocument, .odfMeta, .odfSettings, .odfStyles, .odfAutomaticStyles,
      .odfMasterStyles, .odfBody, .odfSpreadsheet, .odfTable, .odfHeaderRows:
      true
    default: false
    }
  }
}

/// A name and a value on an element.
///
/// Values never come from the data. Data is written as text between tags.
package struct Attribute: Sendable {
  /// The names of attributes.
  ///
  /// None of them can run or fetch anything.
  package enum Name: String, Sendable {
    case lang, charset, name, content, id, `class`, href, scope, colspan, role, xmlns, viewBox
    case width, height, x, y, x1, y1, x2, y2, cx, cy, r, rx, d, fill, stroke
    case httpEquiv = "http-equiv"
    case labelledBy = "aria-labelledby"
    case describedBy = "aria-describedby"
    case hidden = "aria-hidden"
    case fillOpacity = "fill-opacity"
    case strokeWidth = "stroke-width"
    case strokeDashes = "stroke-dasharray"
    case strokeJoin = "stroke-linejoin"
    case fontFamily = "font-family"
    case fontSize = "font-size"
    case fontWeight = "font-weight"
    case textAnchor = "text-anchor"
    case textDecoration = "text-decoration"
    case transform
    // OpenDocument: names that none of the above has
    case xmlnsOffice = "xmlns:office"
    case xmlnsMeta = "xmlns:meta"
    case xmlnsDC = "xmlns:dc"
    case xmlnsConfig = "xmlns:config"
    case xmlnsStyle = "xmlns:style"
    case xmlnsFO = "xmlns:fo"
    case xmlnsNumber = "xmlns:number"
    case xmlnsTable = "xmlns:table"
    case xmlnsText = "xmlns:text"
    case xmlnsLink = "xmlns:xlink"
    case officeVersion = "office:version"
    case officeMimetype = "office:mimetype"
    case officeType = "office:value-type"
    case officeValue = "office:value"
    case officeCurrency = "office:currency"
    case officeDate = "office:date-value"
    case configName = "config:name"
    case configType = "config:type"
    case styleName = "style:name"
    case styleFamily = "style:family"
    case styleParent = "style:parent-style-name"
    case styleData = "style:data-style-name"
    case styleMaster = "style:master-page-name"
    case stylePageLayout = "style:page-layout-name"
    case styleOrientation = "style:print-orientation"
    case styleScaleToX = "style:scale-to-X"
    case styleScaleToY = "style:scale-to-Y"
    case styleColumnWidth = "style:column-width"
    case styleOptimalHeight = "style:use-optimal-row-height"
    case styleVerticalAlign = "style:vertical-align"
    case styleTextAlignSource = "style:text-align-source"
    case foWidth = "fo:page-width"
    case foHeight = "fo:page-height"
    case foMargin = "fo:margin"
    case foPadding = "fo:padding"
    case foMinHeight = "fo:min-height"
    case foFontFamily = "fo:font-family"
    case foFontSize = "fo:font-size"
    case foFontWeight = "fo:font-weight"
    case foColour = "fo:color"
    case foBackground = "fo:background-color"
    case foBorderBottom = "fo:border-bottom"
    case foWrap = "fo:wrap-option"
    case foAlign = "fo:text-align"
    case foLanguage = "fo:language"
    case foCountry = "fo:country"
    case numberLanguage = "number:language"
    case numberCountry = "number:country"
    case numberPlaces = "number:decimal-places"
    case numberMinPlaces = "number:min-decimal-places"
    case numberDigits = "number:min-integer-digits"
    case numberGrouping = "number:grouping"
    case numberForm = "number:style"
    case numberTextual = "number:textual"
    case tableName = "table:name"
    case tableStyle = "table:style-name"
    case linkType = "xlink:type"
    case linkTarget = "xlink:href"
  }

  let name: Name
  let value: String

  /// A number of SVG user units, to the hundredth.
  package init(_ name: Name, _ number: Double) {
    self.name = name
    value = number.inHundredths
  }

  /// Words written in this program.
  package init(_ name: Name, _ words: StaticString) {
    self.name = name
    value = "\(words)"
  }

  /// A colour, a path or an id made by this program.
  init(_ name: Name, made value: String) {
    self.name = name
    self.value = value
  }
}

extension Double {
  /// The number to the hundredth, without trailing zeros: `12`, `0.5`, `-3.25`.
  var inHundredths: String {
    // No picture has such a coordinate. A value that cannot be written is drawn at the edge.
    guard isFinite, magnitude < 1e15 else { return "0" }
    let hundredths = Int((self * 100).rounded())
    let (whole, rest) = (abs(hundredths) / 100, abs(hundredths) % 100)
    let sign = hundredths < 0 ? "-" : ""
    guard rest > 0 else { return "\(sign)\(whole)" }
    let digits = rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)"
    return "\(sign)\(whole).\(digits)"
  }
}
