/// A police force.
///
/// Source: table `force` of the export.
public struct Force: Hashable, Sendable {
  /// The slug, such as `north-wales`: column `force_id`.
  public let id: String

  /// The English name.
  public let name: String

  /// The Welsh name, where one is known: column `name_cy`.
  public let nameInWelsh: String?

  /// The policing region; missing for forces outside the regions: column `region_id`.
  public let regionID: String?

  /// The nine-character code of the Office for National Statistics: column `ons_code`.
  public let onsCode: String?

  /// The residents of its area; none for a force without an area of its own: table `population`.
  public let residents: Residents

  /// Whether it polices an area.
  public let isTerritorial: Bool

  /// Creates the record from its columns.
  public init(
    id: String, name: String, nameInWelsh: String? = nil, regionID: String? = nil,
    onsCode: String? = nil, residents: Residents = Residents(), isTerritorial: Bool
  ) {
    self.id = id
    self.name = name
    self.nameInWelsh = nameInWelsh
    self.regionID = regionID
    self.onsCode = onsCode
    self.residents = residents
    self.isTerritorial = isTerritorial
  }
}

extension Force {
  /// The English name without "Police" or "Constabulary", for narrow columns.
  public var shortName: String {
    for ending in [" Police Service", " Constabulary", " Police"] where name.hasSuffix(ending) {
      return String(name.dropLast(ending.count))
    }
    return name
  }

  /// The Welsh name without "Heddlu", where one is known.
  public var shortNameInWelsh: String? {
    guard let name = nameInWelsh, name.hasPrefix("Heddlu ") else { return nameInWelsh }
    return String(name.dropFirst("Heddlu ".count))
  }
}
