//! x
pub(crate) fn package() -> anyhow::Result<()> {
    anyhow::bail!("later")
}
