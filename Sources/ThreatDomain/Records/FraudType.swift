/// A kind of fraud in the counting rules of the National Fraud Intelligence Bureau.
///
/// Source: table `fraud_type` of the export.
public struct FraudType: Hashable, Sendable {
  /// The code, such as `NFIB3A`.
  public let code: String

  /// The English name.
  public let name: String

  /// The Welsh name, where one is known: column `name_cy`.
  public let nameInWelsh: String?

  /// The group of fraud types that boards add up: column `group_name`.
  public let groupName: String

  /// Whether the fraud type is cyber-dependent.
  public let isCyber: Bool

  /// Creates the record from its columns.
  public init(
    code: String, name: String, nameInWelsh: String? = nil, groupName: String, isCyber: Bool
  ) {
    self.code = code
    self.name = name
    self.nameInWelsh = nameInWelsh
    self.groupName = groupName
    self.isCyber = isCyber
  }
}
