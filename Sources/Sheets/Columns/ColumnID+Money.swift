/// Money, in pence.
extension ColumnID {
  package static let assetsDeniedPence = ColumnID("assets_denied_pence", .pence)
  package static let lossPence = ColumnID("loss_pence", .pence)
  package static let lossPencePerHead = ColumnID("loss_pence_per_head", .pencePerHead)
}
