/// A policing region: the forces that share a regional organised crime unit.
///
/// Source: table `region` of the export.
public struct Region: Hashable, Sendable {
  /// Column `region_id`.
  public let id: String

  /// The English name.
  public let name: String

  /// The Welsh name, where one is known: column `name_cy`.
  public let nameInWelsh: String?

  /// The short name of the region's organised crime unit: column `unit`.
  public let unit: String

  /// The full name of the region's organised crime unit: column `unit_name`.
  public let unitName: String

  /// Creates the record from its columns.
  public init(
    id: String, name: String, nameInWelsh: String? = nil, unit: String, unitName: String
  ) {
    self.id = id
    self.name = name
    self.nameInWelsh = nameInWelsh
    self.unit = unit
    self.unitName = unitName
  }
}
