import ExportFormat
import Platform

/// Tables of the sample export that are the same for everybody: names and published codes.
///
/// The sample ships with ptg, so the tables need no second place.
package struct ShippedTables: Sendable {
  /// The tables with real names and codes; all other tables of the sample hold invented rows.
  package static let tables: [Table] = [.region, .force, .fraudType]

  private let folder: String

  /// - Parameter folder: The folder of the sample export.
  package init(sample folder: String) { self.folder = folder }

  /// The file of each table in the form of the export, its hash checked; by the table's name.
  func files() throws(TemplateError) -> [String: [UInt8]] {
    do {
      let offer = try ExportSource(folder: folder).offer()
      let manifest = try Manifest(offer.manifest, file: offer.file)
      var files: [String: [UInt8]] = [:]
      for table in ShippedTables.tables {
        guard let resource = manifest.resources.first(where: { $0.table == table.name }),
          PathGrammar.allows(resource.path)
        else { throw TemplateError.sample("\(folder): found no table \(table.name), expected one") }
        files[table.name] = try content(of: resource)
      }
      return files
    } catch let error as TemplateError {
      throw error
    } catch let error as SyncError {
      throw .sample(error.finding)
    } catch {
      throw .sample("\(error)")
    }
  }

  private func content(of resource: Manifest.Resource) throws -> [UInt8] {
    let path = "\(folder)/\(resource.path)"
    let hash = try Checksum.sha256(ofFiles: [path])[0]
    guard resource.hash == "sha256:\(hash)" else {
      throw TemplateError.sample("\(path): found other bytes than the sample's manifest names")
    }
    return try Files.read(path, limit: Int(ManifestRules.largestObject))
  }
}
