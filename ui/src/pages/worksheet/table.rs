//! A table that the person fills in, row by row.

use crate::components::{Button, ButtonKind, fresh_id};
use crate::i18n::{Arg, t, t_with, tr_with};
use domain::learning::FieldValue;
use leptos::prelude::*;

/// A row being written: its own signals, so that typing in one cell draws no other anew.
#[derive(Clone)]
struct Row {
    key: usize,
    cells: Vec<RwSignal<String>>,
}

/// Shows the rows, and a way to add and take away one.
#[component]
pub(super) fn TableRows(
    title: String,
    heads: Vec<String>,
    rows: Vec<Vec<String>>,
    keep: Callback<FieldValue>,
    helped_by: Option<String>,
) -> impl IntoView {
    let next = StoredValue::new(0_usize);
    let width = heads.len();
    let row = move |cells: Vec<String>| {
        let key = next.get_value();
        next.set_value(key + 1);
        Row { key, cells: cells.into_iter().map(RwSignal::new).collect() }
    };
    let first: Vec<Row> =
        if rows.is_empty() { vec![row(vec![String::new(); width])] } else { rows.into_iter().map(row).collect() };
    let rows = RwSignal::new(first);
    let save = move || {
        let all = rows.with_untracked(|rows| {
            rows.iter().map(|row| row.cells.iter().map(RwSignal::get_untracked).collect()).collect::<Vec<Vec<String>>>()
        });
        keep.run(FieldValue::Rows(all));
    };
    let add = move |()| rows.update(|rows| rows.push(row(vec![String::new(); width])));
    let remove = move |key: usize| {
        rows.update(|rows| rows.retain(|row| row.key != key));
        save();
    };
    let heads = StoredValue::new(heads);
    let caption = fresh_id("table");
    let head =
        heads.with_value(|heads| heads.iter().map(|head| view! { <th scope="col">{head.clone()}</th> }).collect_view());
    let rank = move |key: usize| rows.with(|rows| rows.iter().position(|row| row.key == key).map_or(0, |at| at + 1));
    let line = move |row: Row| {
        let key = row.key;
        let cells = row.cells.iter().copied().enumerate().map(|(column, cell)| {
            let label = move || {
                let head = heads.with_value(|heads| heads.get(column).cloned().unwrap_or_default());
                tr_with("worksheet-cell", &[("column", Arg::from(head)), ("n", Arg::from(rank(key)))])
            };
            let head = heads.with_value(|heads| heads.get(column).cloned().unwrap_or_default());
            view! {
                <td data-head=head>
                    <textarea
                        class="field__control sheet__cell"
                        rows="2"
                        maxlength="2000"
                        aria-label=label
                        prop:value=move || cell.get()
                        on:input=move |event| {
                            cell.set(event_target_value(&event));
                            save();
                        }
                    ></textarea>
                </td>
            }
        });
        let cells = cells.collect_view();
        let name = move || tr_with("worksheet-row-remove", &[("n", Arg::from(rank(key)))]);
        view! {
            <tr>
                {cells}
                <td class="sheet__row-end">
                    <button type="button" class="button button--quiet" aria-label=name on:click=move |_| remove(key)>
                        {t("worksheet-row-remove-short")}
                    </button>
                </td>
            </tr>
        }
    };
    view! {
        <div class="sheet__table">
            <p class="field__label" id=caption.clone()>{title}</p>
            <table aria-labelledby=caption aria-describedby=helped_by>
                <thead>
                    <tr>
                        {head}
                        <td></td>
                    </tr>
                </thead>
                <tbody>
                    <For each=move || rows.get() key=|row| row.key children=line/>
                </tbody>
            </table>
            <p class="sheet__table-foot">
                <Button kind=ButtonKind::Plain on_click=add>{t("worksheet-row-add")}</Button>
                <span>{t_with("worksheet-rows", move || vec![("n", rows.with(Vec::len).into())])}</span>
            </p>
        </div>
    }
}
