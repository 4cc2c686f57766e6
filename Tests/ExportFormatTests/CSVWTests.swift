import ExportFormat
import Testing

@Suite("CSVW metadata")
struct CSVWTests {
  private let force = CSVW.Object(table: .force, path: "objects/b.csv", title: "Forces")
  private let region = CSVW.Object(table: .region, path: "objects/a.csv", title: "Regions")
  private let threat = CSVW.Object(table: .threat, path: "objects/c.csv", title: "Threats")

  @Test("names the object that a reference leads to")
  func references() {
    let text = CSVW.metadata(title: "Test", objects: [region, threat]).compact
    let reference = #"{"resource":"objects/a.csv","columnReference":"region_id"}"#
    #expect(text.contains(#"{"columnReference":"region_id","reference":\#(reference)}"#))
  }

  @Test("leaves a reference out whose table is not in the export")
  func absent() {
    #expect(!CSVW.metadata(title: "Test", objects: [threat]).compact.contains("foreignKeys"))
  }

  @Test("leaves a reference out that may be empty")
  func optional() {
    let text = CSVW.metadata(title: "Test", objects: [region, force]).compact
    #expect(!text.contains("foreignKeys"))
  }

  @Test("matches codes to the letter, whatever signs they hold")
  func codes() {
    let model = CSVW.Object(table: .scoreModel, path: "objects/d.csv", title: "Models")
    let text = CSVW.metadata(title: "Test", objects: [model]).compact
    #expect(text.contains(#""format":"sum\\(harm\\)\\*sum\\(likelihood\\)|"#))
  }

  @Test(
    "gives each kind of column its datatype",
    arguments: [
      #"{"base":"boolean","format":"1|0"}"#,
      #"{"base":"integer","minimum":0,"maximum":1000000000}"#,
      #"{"base":"string","maxLength":1000}"#,
    ])
  func datatypes(_ datatype: String) {
    let people = CSVW.Object(table: .population, path: "objects/e.csv", title: "Residents")
    #expect(CSVW.metadata(title: "Test", objects: [force, people]).compact.contains(datatype))
  }
}
