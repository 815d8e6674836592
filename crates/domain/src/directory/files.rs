//! Words of the files in which directories are exchanged: formats, columns, and what can be wrong in a row.

closed_list!(
    /// A kind of file from which listings are read, or into which they are written.
    ListingFormat {
        /// A spreadsheet.
        Csv = "csv",
        /// Our own JSON, which loses nothing.
        Json = "json",
        /// GeoJSON, for maps.
        GeoJson = "geojson",
        /// vCard 4, for address books; written only.
        VCard = "vcard",
        /// JSON-LD with the words of schema.org; written only.
        JsonLd = "jsonld",
        /// `.properties` files of the CHATONS.
        ChatonsInfos = "chatonsinfos",
        /// JSON of GoGoCarto, full or compact; read only.
        GoGoCarto = "gogocarto",
    }
);

impl ListingFormat {
    /// Those that can be written.
    pub const WRITTEN: [Self; 6] =
        [Self::Csv, Self::Json, Self::GeoJson, Self::VCard, Self::JsonLd, Self::ChatonsInfos];

    /// Returns the ending of its files; that of a folder is empty.
    #[must_use]
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Json | Self::GoGoCarto => "json",
            Self::GeoJson => "geojson",
            Self::VCard => "vcf",
            Self::JsonLd => "jsonld",
            Self::ChatonsInfos => "",
        }
    }
}

closed_list!(
    /// How the letters of a text file are written.
    TextEncoding {
        /// Today's.
        Utf8 = "utf8",
        /// What some spreadsheets call Unicode text.
        Utf16 = "utf16",
        /// That of older spreadsheets in Western Europe.
        Windows1252 = "windows1252",
    }
);
closed_list!(
    /// What parts the cells of a spreadsheet.
    CellDelimiter {
        /// `,`
        Comma = "comma",
        /// `;`
        Semicolon = "semicolon",
        /// A tab.
        Tab = "tab",
        /// `|`
        Bar = "bar",
    }
);

impl CellDelimiter {
    /// Returns the character.
    #[must_use]
    pub const fn byte(self) -> u8 {
        match self {
            Self::Comma => b',',
            Self::Semicolon => b';',
            Self::Tab => b'\t',
            Self::Bar => b'|',
        }
    }
}

closed_list!(
    /// What a column of a spreadsheet can tell of a listing. The tags are the headers of our own files.
    ListingField {
        /// What names the row in its file.
        Id = "id",
        /// Name.
        Name = "name",
        /// Legal form.
        LegalForm = "legal_form",
        /// Website.
        Website = "website",
        /// Address of electronic mail.
        Email = "email",
        /// Description.
        Description = "description",
        /// Town.
        Commune = "commune",
        /// Postal code.
        PostalCode = "postal_code",
        /// Department, by name or number.
        Department = "department",
        /// Region.
        Region = "region",
        /// Country.
        Country = "country",
        /// Degrees north.
        Latitude = "latitude",
        /// Degrees east.
        Longitude = "longitude",
        /// Where it goes.
        Areas = "areas",
        /// How far it goes.
        HelpLevels = "help_levels",
        /// How it helps.
        Modes = "modes",
        /// What it proposes.
        Offers = "offers",
        /// Software.
        Software = "software",
        /// What it costs.
        Price = "price",
        /// What it costs, in words.
        PriceNote = "price_note",
        /// What each offer costs.
        Terms = "terms",
        /// Whether it belongs to CHATONS.
        Chatons = "chatons_member",
        /// Other networks and charters.
        Networks = "networks",
        /// Languages.
        Languages = "languages",
        /// Whether it takes new requests.
        Capacity = "capacity",
        /// Associations it is used to.
        Sizes = "sizes",
        /// Where it was read.
        Sources = "sources",
        /// When it was true.
        AsOf = "as_of",
        /// When it was checked.
        CheckedOn = "checked_on",
        /// Who checked it.
        CheckedBy = "checked_by",
    }
);
closed_list!(
    /// Why a row is refused.
    RowFault {
        /// It has no name, or one of more than 120 characters.
        Name = "name",
        /// A field is longer than it may be, or a list has too many entries.
        TooLong = "too_long",
        /// A cell of more than 20 000 characters: perhaps a quotation mark that is never closed.
        HugeCell = "huge_cell",
        /// More than 300 columns.
        Columns = "columns",
        /// It is not what the format has there.
        Shape = "shape",
        /// Letters that no text has.
        Letters = "letters",
    }
);
closed_list!(
    /// What was changed in a row so that it could be taken.
    RowRemark {
        /// A word that is none of the closed list.
        UnknownWord = "unknown_word",
        /// A value that cannot be right, left out.
        LeftOut = "left_out",
        /// A text cut to its longest length.
        Shortened = "shortened",
    }
);
closed_list!(
    /// Why a whole file of listings is refused.
    ListingFileFault {
        /// Nothing is in it.
        Empty = "empty",
        /// It is none of the formats.
        Other = "other",
        /// No column gives a name.
        NoName = "no_name",
        /// It is no text, from that line on.
        Letters = "letters",
        /// It has more rows than are taken in.
        Rows = "rows",
        /// It is larger than may be read.
        Large = "large",
        /// It is no JSON, from that line on.
        Json = "json",
    }
);

/// The most rows that are taken in from one file.
pub const IMPORT_ROWS_MAX: usize = 50_000;
/// The most bytes that are read of the files of one import.
pub const IMPORT_BYTES_MAX: usize = 64 << 20;
