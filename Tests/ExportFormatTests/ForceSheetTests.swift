import Testing

@testable import ExportFormat

@Suite("The table of a force's sheet")
struct ForceSheetTableTests {
  @Test("has a column for each name, each of which may be empty, and is no table of the export")
  func columns() {
    #expect(Table.forceSheet.columns.map(\.name) == ForceSheetColumn.allCases.map(\.rawValue))
    #expect(Table.forceSheet.columns.allSatisfy { $0.isOptional && !$0.about.isEmpty })
    #expect(!tableCatalogue.contains { $0.name == Table.forceSheet.name })
  }

  @Test("lets each kind fill in some columns, never those that are printed for reading")
  func kinds() {
    for kind in ForceSheetKind.allCases {
      #expect(kind.takes.contains(.words) && kind.takes.contains(.role))
      #expect(Set(kind.takes).isDisjoint(with: [.force, .export, .kind, .asked]))
    }
  }
}
