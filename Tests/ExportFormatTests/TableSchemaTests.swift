import ExportFormat
import Testing

@Suite("A Table Schema")
struct TableSchemaTests {
  @Test("says what a small table holds, column by column")
  func small() {
    let expected = """
      {"$schema":"https://datapackage.org/profiles/2.0/tableschema.json","name":"fraud_type",\
      "title":"A fraud type of the Home Office Counting Rules","fields":[\
      {"name":"code","type":"string","format":"default","description":"NFIB code",\
      "constraints":{"required":true,"unique":true,"pattern":"[A-Za-z0-9][A-Za-z0-9._:-]{0,63}"}},\
      {"name":"name","type":"string","format":"default","description":"Name in English",\
      "constraints":{"required":true,"maxLength":1000}},\
      {"name":"name_cy","type":"string","format":"default","description":"Name in Welsh",\
      "constraints":{"maxLength":1000}},\
      {"name":"group_name","type":"string","format":"default","description":"Group of types",\
      "constraints":{"required":true,"maxLength":1000}},\
      {"name":"is_cyber","type":"boolean","format":"default",\
      "description":"Whether it is a cyber-dependent crime",\
      "trueValues":["1"],"falseValues":["0"],"constraints":{"required":true}}],\
      "missingValues":[""],"primaryKey":["code"]}
      """
    #expect(Table.fraudType.tableSchema().compact == expected)
  }

  @Test("refers to whole tables whose one key column is meant")
  func foreignKeys() {
    let schema = Table.scoreComponent.tableSchema().compact
    #expect(!schema.contains("foreignKeys"))
    let reference = #""reference":{"resource":"actor","fields":["actor_id"]}"#
    #expect(Table.actorForce.tableSchema().compact.contains(reference))
  }

  @Test("bounds numbers and lists codes")
  func constraints() {
    let schema = Table.goodPractice.tableSchema().compact
    #expect(schema.contains(#""constraints":{"minimum":1,"maximum":5}"#))
    #expect(Table.victimCare.tableSchema().compact.contains(#""enum":["vulnerable","repeat"]"#))
  }

  @Test("stands for every table of the catalogue under its own path")
  func paths() {
    let paths = tableCatalogue.map(\.schemaPath)
    #expect(Set(paths).count == tableCatalogue.count)
    #expect(paths.contains("schema/fraud_type-1.json"))
  }
}
