import ExportFormat
import Testing

@Suite("CSVW metadata")
struct CSVWTests {
  private let force = CSVW.Object(table: .force, path: "objects/b.csv", title: "Forces")
  private let region = CSVW.Object(table: .region, path: "objects/a.csv", title: "Regions")

  @Test("names the object that a reference leads to")
  func references() {
    let text = CSVW.metadata(title: "Test", objects: [region, force]).compact
    let reference = #"{"resource":"objects/a.csv","columnReference":"region_id"}"#
    #expect(text.contains(#"{"columnReference":"region_id","reference":\#(reference)}"#))
  }

  @Test("leaves a reference out whose table is not in the export")
  func absent() {
    #expect(!CSVW.metadata(title: "Test", objects: [force]).compact.contains("foreignKeys"))
  }

  @Test(
    "gives each kind of column its datatype",
    arguments: [
      #"{"base":"boolean","format":"1|0"}"#,
      #"{"base":"integer","minimum":0,"maximum":1000000000}"#,
      #"{"base":"string","maxLength":1000}"#,
    ])
  func datatypes(_ datatype: String) {
    #expect(CSVW.metadata(title: "Test", objects: [force]).compact.contains(datatype))
  }
}
